fn main() {
    let mut v = vec![1, 2];
    let mut bump = || *v.last_mut().unwrap() += 1;
    bump();
    println!("{:?}", v);
}
