fn main() {
    let words = vec![String::from("a"), String::from("b")];
    let joined: String = words.iter().cloned().collect();
    println!("{} of {}", joined, words.len());
}
