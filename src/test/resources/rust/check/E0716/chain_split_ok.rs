fn main() {
    let line = format!("a b {}", 3);
    let parts: Vec<&str> = line.split(' ').collect();
    println!("{:?}", parts);
}
