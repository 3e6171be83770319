fn main() {
    let v = vec![3, 1, 4, 1, 5, 9, 2, 6];
    println!("{:?}", v.iter().map(|x| x * 2).collect::<Vec<i32>>());
    println!("{:?}", v.iter().filter(|&&x| x > 3).copied().collect::<Vec<_>>());
    println!("{:?}", v.iter().enumerate().filter_map(|(i, x)| if i % 2 == 0 { Some(x + 1) } else { None }).collect::<Vec<_>>());
    println!("{} {} {}", v.iter().sum::<i32>(), v.iter().product::<i32>(), v.iter().count());
    println!("{:?} {:?}", v.iter().max(), v.iter().min_by_key(|x| (**x - 5).abs()));
    println!("{:?} {:?}", v.iter().position(|&x| x == 4), v.iter().find(|x| **x > 4));
    println!("{} {}", v.iter().any(|x| *x == 9), v.iter().all(|x| *x > 1));
    println!("{:?}", v.iter().zip("abc".chars()).collect::<Vec<_>>());
    println!("{:?}", v.iter().skip(2).take(3).rev().collect::<Vec<_>>());
    println!("{:?}", v.iter().skip_while(|x| **x != 5).step_by(2).collect::<Vec<_>>());
    println!("{:?}", v.iter().take_while(|x| **x < 5).chain([7, 8].iter()).collect::<Vec<_>>());
    println!("{:?}", v.iter().scan(0, |sum, x| { *sum += x; Some(*sum) }).collect::<Vec<_>>());
    println!("{}", v.iter().fold(String::new(), |acc, x| acc + &x.to_string()));
    println!("{:?}", v.iter().copied().reduce(|a, b| a * 2 + b));
    println!("{:?}", (1..4).flat_map(|n| (0..n).map(move |m| n * 10 + m)).collect::<Vec<_>>());
    println!("{:?}", vec![vec![1], vec![], vec![2, 3]].into_iter().flatten().collect::<Vec<_>>());
    println!("{:?}", vec![Some(1), None, Some(3)].into_iter().flatten().sum::<i32>());
    println!("{:?}", v.iter().partition::<Vec<i32>, _>(|x| **x % 2 == 0));
    let (small, names): (Vec<i32>, Vec<String>) = v.iter().take(2).map(|x| (*x, format!("n{x}"))).unzip();
    println!("{:?} {:?}", small, names);
    println!("{:?}", v.windows(2).filter(|w| w[0] < w[1]).count());
    println!("{:?}", v.chunks(3).map(|c| c.iter().sum::<i32>()).collect::<Vec<_>>());
    println!("{:?} {:?}", v.iter().last(), v.iter().nth(2));
    println!("{:?}", v.iter().cycle().skip(6).take(4).collect::<Vec<_>>());
    println!("{:?}", std::iter::repeat("ab").take(2).collect::<String>());
    println!("{:?}", std::iter::successors(Some(1), |n| if *n < 100 { Some(n * 3) } else { None }).collect::<Vec<i32>>());
    println!("{:?}", std::iter::once(0).chain(std::iter::empty()).collect::<Vec<i32>>());
    println!("{:?}", std::iter::from_fn({ let mut n = 0; move || { n += 1; (n < 4).then_some(n) } }).collect::<Vec<i32>>());
    let mut peek = v.iter().peekable();
    let mut runs = Vec::new();
    while let Some(x) = peek.next() {
        if let Some(next) = peek.peek() {
            runs.push(**next - *x);
        }
    }
    println!("{:?}", runs);
    v.iter().inspect(|x| print!("<{x}>")).take(2).for_each(|x| print!("{x} "));
    println!();
    println!("{:?}", ["1", "2", "x"].iter().map(|s| s.parse::<i32>()).collect::<Result<Vec<_>, _>>().is_err());
    println!("{:?}", ["1", "2"].iter().map(|s| s.parse::<i32>().ok()).collect::<Option<Vec<_>>>());
    println!("{:?} {:?}", [1.5, 0.5].iter().cloned().fold(f64::INFINITY, f64::min), (1..=3).map(f64::from).sum::<f64>());
    println!("{:?} {}", [1, 2].iter().cmp([1, 3].iter()), (0..3).eq([0, 1, 2]));
    println!("{:?} {:?}", (0..10).rev().step_by(4).collect::<Vec<_>>(), (1..4).len());
    println!("{:?}", v.iter().max_by(|a, b| a.cmp(b)).map(|m| m * 2));
    println!("{:?}", v.iter().rposition(|x| *x == 1));
    println!("{:?}", v.iter().try_fold(0i8, |acc, x| acc.checked_add(*x as i8 * 20)));
    println!("{:?}", v.iter().map_while(|x| (*x < 5).then(|| x * x)).collect::<Vec<_>>());
}
