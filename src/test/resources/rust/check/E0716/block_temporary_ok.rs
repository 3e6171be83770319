fn main() {
    let n = { String::from("1234").len() };
    println!("{}", n);
}
