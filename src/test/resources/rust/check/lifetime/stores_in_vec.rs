fn keep(list: &mut Vec<&str>, word: &str) {
    list.push(word);
}

fn main() {
    let mut list = Vec::new();
    keep(&mut list, "a");
    println!("{:?}", list);
}
