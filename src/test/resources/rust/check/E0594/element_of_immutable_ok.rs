fn main() {
    let mut a = [1, 2, 3];
    a[0] = 5;
    for x in a.iter_mut() {
        *x += 1;
    }
    println!("{:?}", a);
}
