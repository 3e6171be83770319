fn main() {
    let mut n = 0;
    let a = &mut n;
    *a += 1;
    let b = &mut n;
    *b += 1;
    println!("{}", n);
}
