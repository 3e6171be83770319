fn main() {
    let mut v = vec![1, 2];
    let first = &v[0];
    if v.len() > 1 {
        println!("{}", first);
        v.push(1);
    } else {
        v.clear();
    }
    println!("{:?}", v);
}
