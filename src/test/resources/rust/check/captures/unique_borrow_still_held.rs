fn main() {
    let mut n = 0;
    let r = &mut n;
    let mut up = || *r += 1;
    *r += 1;
    up();
    println!("{}", n);
}
