fn word(n: u32) -> &'static str {
    &format!("w{n}")
}

fn main() {
    println!("{}", word(1));
}
