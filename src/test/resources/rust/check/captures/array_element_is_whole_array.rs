fn main() {
    let mut a = [1, 2];
    let mut up = || a[0] += 1;
    println!("{}", a[1]);
    up();
}
