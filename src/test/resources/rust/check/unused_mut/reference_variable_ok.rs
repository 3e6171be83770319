fn main() {
    let mut n = 1;
    let mut m = 2;
    let mut r = &mut n;
    *r += 1;
    r = &mut m;
    *r += 1;
    println!("{} {}", n, m);
}
