fn main() {
    let (mut a, b) = (1, 2);
    a += b;
    for mut x in 0..2 {
        x += 1;
        println!("{} {}", a, x);
    }
}
