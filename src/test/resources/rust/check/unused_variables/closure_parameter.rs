fn main() {
    let v: Vec<i32> = (0..3).map(|i| 1).collect();
    println!("{:?}", v);
}
