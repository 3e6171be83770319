fn main() {
    let mut n = 5;
    let p = &raw mut n;
    *p = 6;
    println!("{}", n);
}
