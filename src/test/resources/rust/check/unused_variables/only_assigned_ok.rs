fn main() {
    let mut n = 0;
    println!("{}", n);
    n = 1;
    println!("{}", n);
}
