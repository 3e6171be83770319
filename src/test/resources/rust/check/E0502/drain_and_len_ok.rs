fn main() {
    let mut v = vec![1, 2, 3];
    let n = v.len();
    for x in v.drain(..2) {
        println!("{} {}", x, n);
    }
}
