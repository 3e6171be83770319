fn main() {
    let mut kept: Vec<String> = Vec::new();
    let mut keep = |word: &str| kept.push(word.to_string());
    keep("a");
    println!("{:?}", kept);
}
