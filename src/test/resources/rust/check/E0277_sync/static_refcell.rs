use std::cell::RefCell;

static NAMES: RefCell<Vec<String>> = RefCell::new(Vec::new());

fn main() {
    NAMES.borrow_mut().push(String::from("a"));
}
