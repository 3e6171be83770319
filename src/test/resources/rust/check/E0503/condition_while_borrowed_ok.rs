fn main() {
    let mut n = 1;
    while n < 3 {
        let mut add = || n += 1;
        add();
    }
    println!("{}", n);
}
