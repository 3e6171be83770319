fn pick<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.is_empty() { b } else { a }
}

fn main() {
    println!("{}", pick("", "b"));
}
