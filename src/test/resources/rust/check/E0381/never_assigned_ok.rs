fn main() {
    let n: i32;
    n = 4;
    println!("{}", n);
}
