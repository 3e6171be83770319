fn keep(text: &'static str) -> &'static str {
    text
}

fn main() {
    let s: &'static str = Box::leak(String::from("x").into_boxed_str());
    println!("{}", keep(s));
}
