fn main() {
    let (a, b);
    (a, b) = (1, 2);
    println!("{} {}", a, b);
}
