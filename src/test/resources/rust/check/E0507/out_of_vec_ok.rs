fn main() {
    let mut v = vec![String::from("a")];
    let s = v.remove(0);
    println!("{}", s);
}
