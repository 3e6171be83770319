fn main() {
    let mut n = 1;
    let r = &mut n;
    let mut up = || *r += 1;
    up();
    println!("{}", r);
}
