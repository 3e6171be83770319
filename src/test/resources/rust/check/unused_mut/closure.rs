fn main() {
    let n = 1;
    let mut show = || println!("{}", n);
    show();
}
