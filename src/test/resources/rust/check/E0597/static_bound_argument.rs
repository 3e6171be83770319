fn keep(text: &'static str) -> &'static str {
    text
}

fn main() {
    let s = String::from("x");
    println!("{}", keep(&s));
}
