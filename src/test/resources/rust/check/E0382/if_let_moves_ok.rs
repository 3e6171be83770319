fn main() {
    let name = Some(String::from("x"));
    if let Some(ref n) = name {
        println!("{}", n);
    }
    println!("{:?}", name.is_some());
}
