fn main() {
    let mut n = 1;
    let mut add = || n += 1;
    while n < 3 {
        add();
    }
}
