fn main() {
    let mut n = 0;
    let a = &mut n;
    let b = &mut n;
    *a += 1;
    *b += 1;
}
