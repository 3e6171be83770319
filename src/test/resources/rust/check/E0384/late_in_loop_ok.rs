fn main() {
    let mut i = 0;
    while i < 2 {
        let n;
        n = i;
        i += 1;
        println!("{}", n);
    }
}
