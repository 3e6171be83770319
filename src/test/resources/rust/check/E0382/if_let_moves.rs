fn main() {
    let name = Some(String::from("x"));
    if let Some(n) = name {
        println!("{}", n);
    }
    println!("{:?}", name.is_some());
}
