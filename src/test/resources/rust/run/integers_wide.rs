fn factorial(n: u128) -> u128 {
    if n <= 1 { 1 } else { n * factorial(n - 1) }
}

fn fib(n: u32) -> u128 {
    let (mut a, mut b) = (0u128, 1u128);
    for _ in 0..n {
        let c = a + b;
        a = b;
        b = c;
    }
    a
}

fn main() {
    println!("{}", factorial(30));
    println!("{}", fib(150));
    let x: i128 = -170141183460469231731687303715884105728;
    println!("{x} {}", i128::MAX);
    println!("{:?}", u128::MAX.checked_add(1));
    println!("{}", (1u128 << 100) >> 90);
    let h: u128 = 0xdead_beef_dead_beef_dead_beef;
    println!("{h:x} {}", h as u64);
    println!("{}", std::time::Duration::from_millis(1500).as_millis());
    println!("{}", (7u64 as u128 * u64::MAX as u128) % 1_000_000_007);
}
