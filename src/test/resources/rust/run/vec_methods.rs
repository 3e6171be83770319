fn main() {
    let mut v = vec![5, 3, 8];
    v.push(1);
    v.extend([9, 2]);
    v.insert(1, 7);
    println!("{:?} {}", v, v.len());
    println!("{:?}", v.pop());
    println!("{} {}", v.remove(0), v.swap_remove(0));
    println!("{:?}", v);
    v.extend_from_slice(&[4, 4, 6]);
    v.sort();
    v.dedup();
    println!("{:?} {:?} {:?}", v, v.binary_search(&6), v.binary_search(&5));
    v.reverse();
    v.rotate_left(2);
    println!("{:?} {:?} {:?}", v, v.first(), v.last());
    println!("{:?} {:?} {}", v.get(1), v.get(99), v.contains(&4));
    v.retain(|x| x % 2 == 0);
    println!("{:?}", v);
    v.truncate(2);
    v.resize(4, 0);
    println!("{:?}", v);
    let tail = v.split_off(2);
    println!("{:?} {:?} {:?}", v, tail, [v.clone(), tail.clone()].concat());
    let drained: Vec<i32> = v.drain(..).collect();
    println!("{:?} {} {:?}", drained, v.is_empty(), v.iter().max());
    v.append(&mut vec![1, 2, 3]);
    v.swap(0, 2);
    if let Some(first) = v.first_mut() {
        *first *= 10;
    }
    v[1] += 5;
    for x in v.iter_mut() {
        *x -= 1;
    }
    for x in &mut v {
        *x *= 2;
    }
    println!("{:?}", v);
    let (a, b) = v.split_at(1);
    println!("{:?} {:?} {:?}", a, b, v.split_first());
    let mut grid = vec![vec!['.'; 3]; 2];
    grid[1][2] = '#';
    println!("{}", grid.iter().map(|r| r.iter().collect::<String>()).collect::<Vec<_>>().join("\n"));
    println!("{} {:?}", v == vec![58, 12, 0], vec![1, 2] < vec![1, 3]);
    let arr: [i32; 3] = v.clone().try_into().unwrap();
    println!("{:?} {:?}", arr, arr.map(|x| x / 2));
    println!("{:?} {:?}", v.iter().rev().collect::<Vec<_>>(), v.to_vec().into_boxed_slice());
    println!("{:?}", v.splice(0..1, [7, 7]).collect::<Vec<_>>());
    v.fill(3);
    v.clear();
    println!("{:?} {:?}", v, Vec::from([1, 2]));
    let nested: Vec<Vec<u8>> = (0..3).map(|n| (0..n).collect()).collect();
    println!("{:?} {}", nested, nested.concat().len());
    println!("{:?}", std::mem::take(&mut vec![1]).into_iter().rev().collect::<Vec<_>>());
    let mut names = vec!["b".to_string(), "a".to_string()];
    names.sort_unstable();
    println!("{:?} {:?}", names, names.iter().map(|s| s.as_str()).collect::<Vec<&str>>().join("-"));
    println!("{:?}", vec![1u8; 3].iter().map(|b| *b as u32).sum::<u32>());
    println!("{:?}", vec![3, 1, 2].iter().is_sorted());
}
