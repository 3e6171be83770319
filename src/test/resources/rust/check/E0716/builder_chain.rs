use std::cell::RefCell;
use std::rc::Rc;

fn main() {
    let shared = Rc::new(RefCell::new(String::from("abc")));
    let text = shared.borrow().as_str();
    println!("{}", text.len());
}
