fn main() {
    let mut n = 0;
    let mut up = || n += 1;
    up();
    let mut down = || n -= 1;
    down();
    println!("{}", n);
}
