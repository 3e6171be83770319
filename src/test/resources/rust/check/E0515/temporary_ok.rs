fn word(n: u32) -> &'static str {
    if n == 1 { "w1" } else { "w" }
}

fn main() {
    println!("{}", word(1));
}
