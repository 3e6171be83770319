fn main() {
    let words = vec![String::from("a"), String::from("b")];
    let joined: String = words.into_iter().collect();
    println!("{} of {}", joined, words.len());
}
