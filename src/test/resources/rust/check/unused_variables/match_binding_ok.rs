fn main() {
    match Some(3) {
        Some(n) => println!("some {n}"),
        None => println!("none"),
    }
}
