fn main() {
    let mut n = 1;
    let r = &mut n;
    let shared = &*r;
    println!("{}", shared);
    let mut up = || *r += 1;
    up();
}
