fn main() {
    let mut n = 1;
    let r = &mut n;
    *r = 5;
    let m = n + 1;
    println!("{}", m);
}
