fn main() {
    println!("{} {} {} {}", i8::MAX, i16::MIN, u32::MAX, i64::MAX);
    println!("{} {} {}", u64::MAX, i128::MAX, usize::BITS);
    println!("{} {} {} {}", 7 / 2, -7 / 2, 7 % 3, -7 % 3);
    println!("{} {} {}", (-7i32).rem_euclid(3), (-7i32).div_euclid(3), 7i32.pow(3));
    println!("{:?} {:?} {:?}", 250u8.checked_add(5), 250u8.checked_add(6), 5u8.checked_sub(6));
    println!("{} {} {}", 250u8.wrapping_add(10), 0u8.wrapping_sub(1), i32::MIN.wrapping_neg());
    println!("{} {} {}", 250u8.saturating_add(10), 3u8.saturating_sub(5), i8::MIN.saturating_sub(1));
    println!("{:?} {:?}", 250u8.overflowing_add(10), 100i8.overflowing_mul(2));
    println!("{:?} {:?} {:?}", 10i32.checked_div(0), i32::MIN.checked_abs(), 2u32.checked_pow(40));
    println!("{} {} {}", (-5i32).abs(), (-5i32).signum(), 5i32.abs_diff(-5));
    println!("{} {} {} {}", 300i32 as u8, -1i32 as u32, 3.99 as i32, -1.5 as u8);
    println!("{} {} {}", 255u8 as i8, u64::MAX as i32, 'A' as u8);
    println!("{} {} {}", f64::NAN as i32, 1e20 as i32, true as i32);
    println!("{} {} {} {}", 0xff, 0o17, 0b1010, 1_000_000);
    println!("{} {} {} {}", 6 & 3, 6 | 3, 6 ^ 3, !6);
    println!("{} {} {}", 1 << 10, -16 >> 2, 0xf0u8 >> 4);
    println!("{} {} {} {}", 40u8.count_ones(), 40u8.leading_zeros(), 40u8.trailing_zeros(), 1u8.rotate_right(1));
    println!("{} {} {}", 17u32.is_power_of_two(), 17u32.next_power_of_two(), 10u32.ilog2());
    println!("{:?} {:?}", u8::try_from(300i32).is_err(), i8::try_from(-3i64));
    println!("{} {}", i64::from(7i32) + i64::from(3u8), u32::from('b'));
    let n: u16 = 500u16.try_into().unwrap();
    println!("{} {:?}", n, "256".parse::<u8>().map_err(|e| e.to_string()));
    println!("{:?} {:?}", "".parse::<i32>().map_err(|e| e.to_string()), "-1".parse::<u32>().map_err(|e| e.to_string()));
    println!("{:?} {}", 0x1234u16.to_be_bytes(), u32::from_le_bytes([1, 2, 0, 0]));
    println!("{} {}", 7u32.div_ceil(2), 10u64.isqrt());
    println!("{} {}", 2i32.min(-3).max(0), (3u8..=5).contains(&5));
    println!("{}", (1..=20u64).product::<u64>());
    println!("{} {}", i32::from_str_radix("-7f", 16).unwrap(), u8::MAX.wrapping_mul(3));
    let mut hash: u32 = 2166136261;
    for b in "hash".bytes() {
        hash ^= b as u32;
        hash = hash.wrapping_mul(16777619);
    }
    println!("{hash:#010x}");
    let mut x = 10i32;
    x -= 3;
    x *= 2;
    x /= 4;
    x %= 2;
    x <<= 4;
    x |= 1;
    x ^= 3;
    x &= !8;
    x >>= 1;
    println!("{x}");
}
