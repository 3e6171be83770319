fn main() {
    let a = [1, 2, 3];
    a[0] = 5;
    for x in a.iter() {
        *x += 1;
    }
}
