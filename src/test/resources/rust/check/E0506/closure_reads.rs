fn main() {
    let mut n = 1;
    let show = || println!("{}", n);
    n += 1;
    show();
}
