fn main() {
    let mut n = 5;
    let p = &raw mut n;
    unsafe { *p = 6 };
    println!("{}", n);
}
