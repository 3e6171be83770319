fn main() {
    let v = vec![1, 2, 3];
    println!("{}", v.get_unchecked(1));
}
