fn main() {
    let s: &str = String::from("abc").as_str();
    println!("{}", s);
}
