fn main() {
    let mut n = 0;
    while n < 3 {
        let r = &n;
        println!("{}", r);
        n += 1;
    }
}
