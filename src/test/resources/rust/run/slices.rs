fn sum(v: &[i32]) -> i32 {
    match v {
        [] => 0,
        [head, tail @ ..] => head + sum(tail),
    }
}

fn bubble_sort<T: PartialOrd>(v: &mut [T]) -> usize {
    let mut swaps = 0;
    for end in (1..v.len()).rev() {
        for i in 0..end {
            if v[i] > v[i + 1] {
                v.swap(i, i + 1);
                swaps += 1;
            }
        }
    }
    swaps
}

fn quick_sort(v: &mut [i32]) {
    if v.len() <= 1 {
        return;
    }
    let pivot = v.len() - 1;
    let mut store = 0;
    for i in 0..pivot {
        if v[i] <= v[pivot] {
            v.swap(i, store);
            store += 1;
        }
    }
    v.swap(store, pivot);
    let (left, right) = v.split_at_mut(store);
    quick_sort(left);
    quick_sort(&mut right[1..]);
}

fn search(v: &[i32], target: i32) -> Option<usize> {
    let (mut low, mut high) = (0, v.len());
    while low < high {
        let mid = low + (high - low) / 2;
        match v[mid].cmp(&target) {
            std::cmp::Ordering::Equal => return Some(mid),
            std::cmp::Ordering::Less => low = mid + 1,
            std::cmp::Ordering::Greater => high = mid,
        }
    }
    None
}

fn main() {
    let mut a = [5, 2, 9, 1, 5];
    println!("{} {} {:?}", sum(&a), sum(&a[1..3]), &a[..2]);
    println!("{} {:?}", bubble_sort(&mut a), a);
    let mut words = vec!["pear", "fig", "apple"];
    println!("{} {:?}", bubble_sort(&mut words), words);
    let mut b = [3, -1, 7, 0, 2];
    quick_sort(&mut b);
    println!("{:?} {:?} {:?}", b, search(&b, 7), search(&b, 4));
    let (evens, odds): (Vec<i32>, Vec<i32>) = b.iter().copied().partition(|n| *n % 2 == 0);
    println!("{:?} {:?}", evens, odds);
    for pair in b.chunks_exact(2) {
        print!("{:?}", pair);
    }
    println!("{:?}", b.chunks_exact(2).remainder());
    for chunk in b.chunks_mut(3) {
        chunk[0] = 100;
    }
    println!("{:?} {:?}", b, b.rchunks(2).next());
    b[1..4].copy_from_slice(&[1, 2, 3]);
    b[3..].fill(0);
    println!("{:?} {}", b, b.starts_with(&[100, 1]));
    println!("{:?} {:?}", b.iter().as_slice().len(), [[1, 2], [3, 4]].concat());
    println!("{:?}", [1, 0, 2, 0, 3].split(|n| *n == 0).map(|s| s.len()).collect::<Vec<_>>());
    println!("{:?} {:?}", [1, 2, 3].iter().sum::<i32>(), ["a", "b"].contains(&"b"));
    let array2d = [[0u8; 2]; 2];
    println!("{:?} {}", array2d, array2d.len() * array2d[0].len());
    println!("{:?} {:?}", [1, 2] == [1, 2], [4, 5, 6].last().copied());
    if let [x, y, ..] = b[..] {
        println!("{x} {y}");
    }
    if let [.., last] = &mut a {
        *last = 0;
    }
    println!("{:?} {:?}", a, a.to_vec().repeat(1).len());
}
