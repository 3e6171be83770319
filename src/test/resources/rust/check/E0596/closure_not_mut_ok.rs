fn main() {
    let mut n = 0;
    let mut add = || n += 1;
    add();
    println!("{}", n);
}
