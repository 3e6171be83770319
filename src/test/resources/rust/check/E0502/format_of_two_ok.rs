fn main() {
    let mut list = vec![1];
    println!("{:?} {}", list.first_mut().map(|n| *n), list.len());
}
