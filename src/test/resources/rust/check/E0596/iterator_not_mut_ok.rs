fn main() {
    let mut it = vec![1, 2].into_iter();
    println!("{:?}", it.next());
}
