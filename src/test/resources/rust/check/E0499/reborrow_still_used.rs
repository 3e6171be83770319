fn main() {
    let mut n = 0;
    let a = &mut n;
    let b = &mut *a;
    let c = &mut *a;
    *b += 1;
    *c += 1;
}
