fn main() {
    let mut v = Vec::new();
    v.push(1);
    println!("{:?}", v);
}
