use std::cell::RefCell;

fn length() -> usize {
    let c = RefCell::new(String::from("abc"));
    c.borrow().len()
}

fn main() {
    println!("{}", length());
}
