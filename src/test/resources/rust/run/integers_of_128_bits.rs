use std::collections::HashMap;
fn mulmod(a: u64, b: u64, m: u64) -> u64 { ((a as u128 * b as u128) % m as u128) as u64 }
fn gcd(a: i128, b: i128) -> i128 { if b == 0 { a.abs() } else { gcd(b, a % b) } }
fn main() {
    println!("{}", mulmod(u64::MAX - 1, u64::MAX - 2, 1_000_000_007));
    println!("{}", gcd(-1071, 462));
    let big: u128 = "340282366920938463463374607431768211455".parse().unwrap();
    println!("{} {} {}", big == u128::MAX, big.count_ones(), big.leading_zeros());
    println!("{:?}", "340282366920938463463374607431768211456".parse::<u128>().is_err());
    let v: Vec<u128> = (1..=5).map(|n| n * 10_000_000_000_000_000_000_000).collect();
    println!("{} {:?}", v.iter().sum::<u128>(), v.iter().max());
    println!("{:>45}|{:#x}|{:050}", big, big >> 64, 7u128);
    println!("{} {} {}", -5i128, (-5i128) as u128, (1u128 << 127) as i128);
    println!("{} {} {}", u128::MAX as f64, 1e30 as u128, -1i64 as i128);
    println!("{:?} {:?}", 5u128.checked_sub(6), 2i128.pow(100));
    println!("{}", u128::from(7u8) + u128::from(u64::MAX));
    println!("{:?}", u64::try_from(big).is_err());
    let mut m: HashMap<u128, &str> = HashMap::new();
    m.insert(1 << 100, "x");
    println!("{:?}", m.get(&(1u128 << 100)));
    match big { 0 => println!("zero"), 1..=9 => println!("small"), _ => println!("large") }
    let mut hash: u128 = 0xcbf29ce484222325;
    for b in b"abc" { hash ^= *b as u128; hash = hash.wrapping_mul(0x100000001b3_0000_0001); }
    println!("{hash:x} {:?}", hash.to_string().len());
    let n: u128 = u128::MAX;
    println!("{}", n + v.len() as u128);
}
