fn main() {
    let s = String::from("x");
    loop {
        let t = s;
        println!("{}", t);
        break;
    }
}
