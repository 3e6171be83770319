fn main() {
    let mut n = 0;
    let a = &mut n;
    let b = &mut *a;
    *b += 1;
    *a += 1;
    println!("{}", n);
}
