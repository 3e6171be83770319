use std::cell::RefCell;
use std::sync::Arc;
use std::thread;

fn main() {
    let v = Arc::new(RefCell::new(vec![1]));
    let w = Arc::clone(&v);
    let h = thread::spawn(move || w.borrow_mut().push(2));
    h.join().unwrap();
    println!("{:?}", v.borrow());
}
