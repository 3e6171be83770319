fn main() {
    let mut n = 1;
    n += 1;
    println!("{}", n);
}
