fn main() {
    let mut v = vec![1, 2];
    println!("{:?} {:?}", v.pop(), v.pop());
}
