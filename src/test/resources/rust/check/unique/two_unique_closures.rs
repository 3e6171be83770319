fn main() {
    let mut n = 1;
    let r = &mut n;
    let mut up = || *r += 1;
    let mut down = || *r -= 1;
    up();
    down();
}
