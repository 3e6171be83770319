fn main() {
    let name = Some(String::from("x"));
    match name {
        Some(n) => println!("{}", n),
        None => println!("none"),
    }
    println!("{:?}", name);
}
