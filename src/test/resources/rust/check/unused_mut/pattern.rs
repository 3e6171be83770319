fn main() {
    let (mut a, mut b) = (1, 2);
    a += b;
    for mut x in 0..2 {
        println!("{} {}", a, x);
    }
}
