fn main() {
    let mut a = [1, 2];
    let x = &mut a[0];
    let y = &mut a[1];
    *x += 1;
    *y += 1;
    println!("{:?}", a);
}
