fn main() {
    let mut n;
    n = 1;
    println!("{}", n);
}
