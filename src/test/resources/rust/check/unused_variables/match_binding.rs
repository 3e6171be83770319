fn main() {
    match Some(3) {
        Some(n) => println!("some"),
        None => println!("none"),
    }
}
