fn main() {
    let mut v = vec![1, 2, 3];
    for x in v.drain(..2) {
        println!("{} {}", x, v.len());
    }
}
