#![allow(unused_parens)]

fn even(n: usize) -> bool {
    if n == 0 { true } else { odd(n - 1) }
}

fn odd(n: usize) -> bool {
    n != 0 && even(n - 1)
}

fn collatz(mut n: u64) -> (usize, u64) {
    let (mut steps, mut highest) = (0, n);
    while (n != 1) {
        n = if (n & 1) == 0 { n >> 1 } else { n.checked_mul(3).and_then(|m| m.checked_add(1)).expect("fits") };
        highest = highest.max(n);
        steps += 1;
    }
    return (steps, highest);
}

fn ackermann(m: u64, n: u64) -> u64 {
    match (m, n) {
        (0, n) => n + 1,
        (m, 0) => ackermann(m - 1, 1),
        (m, n) => ackermann(m - 1, ackermann(m, n - 1)),
    }
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn main() {
    assert!(even(42) && odd(45));
    println!("{:?} {}", collatz(27), ackermann(2, 3));
    println!("{} {}", gcd(48, 36), (1..=10).map(|n| n * n).rev().step_by(3).sum::<u32>());
    let mut i: isize = 10;
    loop {
        i = i - 1;
        if (i % 2 == 0) { continue; }
        if i < 4 { break; }
        print!("{} ", i);
    }
    println!();
    let mut triangle = vec![vec![1u32]];
    for n in 1..5 {
        let last = &triangle[n - 1];
        let mut row = vec![1; n + 1];
        for k in 1..n {
            row[k] = last[k - 1] + last[k];
        }
        triangle.push(row);
    }
    println!("{:?}", triangle.last());
    let n: u8 = "255".parse().unwrap();
    let result = std::panic::catch_unwind(|| n + 1);
    assert!(result.is_err());
    let shift: u32 = "40".parse().unwrap();
    println!("{:?} {:?}", 1i32.checked_shl(shift), 1u64 << shift);
    println!("{}", 1i32 << shift);
}
