fn main() {
    let mut list: Vec<&str> = Vec::new();
    let word = String::from("x");
    list.push(&word);
    println!("{}", list.len());
}
