fn main() {
    let n: i32;
    if std::env::args().count() > 1 {
        n = 1;
    }
    println!("{}", n);
}
