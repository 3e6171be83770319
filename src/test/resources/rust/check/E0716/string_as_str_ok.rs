fn main() {
    let owner = String::from("abc");
    let s: &str = owner.as_str();
    println!("{}", s);
}
