fn main() {
    let v = vec![String::from("a")];
    let mut out = Vec::new();
    for _ in 0..2 {
        out.push(v);
    }
    println!("{:?}", v);
}
