fn main() {
    let mut n = 1;
    let mut up = || n += 1;
    up();
    println!("{}", n);
}
