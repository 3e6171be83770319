fn main() {
    let n;
    n = 1;
    println!("{}", n);
}
