fn main() {
    let s = String::from("x");
    let show = || println!("{}", s);
    let t = s;
    show();
    println!("{}", t);
}
