fn main() {
    let mut v = vec![1, 2];
    let mut last = || v.last_mut().unwrap();
    *last() += 1;
    println!("{:?}", v);
}
