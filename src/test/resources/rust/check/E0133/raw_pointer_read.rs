fn main() {
    let n = 5;
    let p = &n as *const i32;
    println!("{}", *p);
}
