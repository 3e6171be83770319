fn main() {
    let mut kept: Vec<&str> = Vec::new();
    let mut keep = |word: &str| kept.push(word);
    keep("a");
    println!("{:?}", kept);
}
