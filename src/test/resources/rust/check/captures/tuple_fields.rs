fn main() {
    let mut pair = (1, String::from("b"));
    let mut up = || pair.0 += 1;
    println!("{}", pair.1);
    up();
    println!("{}", pair.0);
}
