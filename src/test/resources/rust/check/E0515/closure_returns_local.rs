fn main() {
    let words: Vec<&str> = (0..2)
        .map(|i| {
            let s = i.to_string();
            s.as_str()
        })
        .collect();
    println!("{:?}", words);
}
