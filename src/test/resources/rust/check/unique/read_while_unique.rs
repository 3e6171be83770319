fn main() {
    let mut n = 1;
    let r = &mut n;
    let mut up = || *r += 1;
    println!("{}", r);
    up();
}
