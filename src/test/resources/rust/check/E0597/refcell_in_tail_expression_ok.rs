use std::cell::RefCell;

fn length() -> usize {
    let c = RefCell::new(String::from("abc"));
    let n = c.borrow().len();
    n
}

fn main() {
    println!("{}", length());
}
