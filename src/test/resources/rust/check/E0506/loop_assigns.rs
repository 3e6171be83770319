fn main() {
    let mut n = 0;
    let r = &n;
    while *r < 3 {
        n += 1;
    }
}
