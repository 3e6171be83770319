fn keep<'a>(list: &mut Vec<&'a str>, word: &'a str) {
    list.push(word);
}

fn main() {
    let mut list = Vec::new();
    keep(&mut list, "a");
    println!("{:?}", list);
}
