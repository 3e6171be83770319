fn main() {
    let mut n = 0;
    for _ in 0..2 {
        let r = &mut n;
        *r += 1;
    }
    println!("{}", n);
}
