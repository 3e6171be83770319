fn main() {
    let s = String::from("x");
    let n = std::env::args().count();
    if n > 1 {
        drop(s);
    } else {
        println!("{}", s);
    }
}
