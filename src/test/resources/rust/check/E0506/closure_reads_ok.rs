fn main() {
    let mut n = 1;
    let show = || println!("{}", n);
    show();
    n += 1;
    println!("{}", n);
}
