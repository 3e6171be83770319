use std::cell::RefCell;

struct Store {
    items: RefCell<Vec<String>>,
}

fn first(store: Store) -> String {
    store.items.borrow()[0].clone()
}

fn main() {
    println!("{}", first(Store { items: RefCell::new(vec![String::from("a")]) }));
}
