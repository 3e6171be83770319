fn main() {
    let words: Vec<String> = (0..2)
        .map(|i| {
            let s = i.to_string();
            s
        })
        .collect();
    println!("{:?}", words);
}
