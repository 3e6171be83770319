fn half(n: i32) -> Result<i32, String> {
    if n % 2 == 0 { Ok(n / 2) } else { Err(format!("{n} is odd")) }
}

fn main() {
    if let Err(e) = half(1) {
        println!("{e}");
    }
    half(2).unwrap_or_default();
}
