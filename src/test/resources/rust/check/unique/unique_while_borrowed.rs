fn main() {
    let mut n = 1;
    let r = &mut n;
    let shared = &*r;
    let mut up = || *r += 1;
    println!("{}", shared);
    up();
}
