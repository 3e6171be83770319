fn main() {
    let mut n = 1;
    println!("{}", n);
}
