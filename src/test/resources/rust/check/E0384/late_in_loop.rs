fn main() {
    let n;
    let mut i = 0;
    while i < 2 {
        n = i;
        i += 1;
        println!("{}", n);
    }
}
