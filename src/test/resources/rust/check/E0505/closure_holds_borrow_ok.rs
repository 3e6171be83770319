fn main() {
    let s = String::from("x");
    let show = || println!("{}", s);
    show();
    let t = s;
    println!("{}", t);
}
