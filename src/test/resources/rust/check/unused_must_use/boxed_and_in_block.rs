fn half(n: i32) -> Result<i32, String> {
    if n % 2 == 0 { Ok(n / 2) } else { Err(format!("{n} is odd")) }
}

fn main() {
    Box::new(half(1));
    if true {
        half(2);
    }
    (half(3), 1);
}
