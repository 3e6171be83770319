use std::sync::Arc;

fn main() {
    let a = Arc::new(String::from("x"));
    let s = Arc::try_unwrap(a).unwrap();
    println!("{}", s);
}
