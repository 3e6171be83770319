fn main() {
    let parts: Vec<&str> = format!("a b {}", 3).split(' ').collect();
    println!("{:?}", parts);
}
