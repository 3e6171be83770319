fn main() {
    let v: Vec<i32> = (0..3).map(|_| 1).collect();
    println!("{:?}", v);
}
