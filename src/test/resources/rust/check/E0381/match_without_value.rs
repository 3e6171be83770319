fn main() {
    let word: &str;
    match std::env::args().count() {
        1 => word = "one",
        2 => word = "two",
        _ => {}
    }
    println!("{}", word);
}
