fn main() {
    let mut v: Vec<&usize> = Vec::new();
    let n = 3;
    v.push(&n);
    let first = &v[0];
    v.push(first);
    println!("{:?}", v);
}
