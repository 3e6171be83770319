fn main() {
    let mut v = vec![1, 2];
    let first = &v[0];
    println!("{}", first);
    v.push(3);
    let last = v.last_mut().unwrap();
    *last += 1;
    println!("{:?}", v);
}
