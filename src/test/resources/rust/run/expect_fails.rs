use std::collections::HashMap;

fn main() {
    let mut stock = HashMap::new();
    stock.insert("apple", 3);
    println!("{}", stock.get("apple").expect("apples are in stock"));
    let r = std::panic::catch_unwind(|| None::<u8>.expect("was none"));
    println!("{}", r.is_err());
    let r = std::panic::catch_unwind(|| Ok::<u8, String>(3).unwrap_err());
    println!("{}", r.unwrap_err().downcast_ref::<String>().unwrap());
    let number: i32 = "12a".parse().expect("a number");
    println!("{}", number);
}
