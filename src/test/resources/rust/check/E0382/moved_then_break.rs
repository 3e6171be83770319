fn main() {
    let s = String::from("x");
    loop {
        let t = s;
        println!("{}", t);
        if t.len() > 3 {
            break;
        }
    }
}
