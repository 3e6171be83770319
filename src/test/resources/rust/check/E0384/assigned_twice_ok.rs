fn main() {
    let n = 1;
    println!("{}", n);
    let n = 2;
    println!("{}", n);
}
