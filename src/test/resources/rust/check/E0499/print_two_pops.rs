fn main() {
    let mut v = vec![1, 2];
    println!("{:?} {:?}", v.iter_mut().next(), v.iter_mut().last());
}
