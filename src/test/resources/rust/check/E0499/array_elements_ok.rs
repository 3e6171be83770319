fn main() {
    let mut a = [1, 2];
    let [x, y] = &mut a;
    *x += 1;
    *y += 1;
    println!("{:?}", a);
}
