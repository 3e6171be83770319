// Moved, not shared: a RefCell is Send.
use std::cell::RefCell;
use std::thread;

fn main() {
    let v = RefCell::new(1);
    let h = thread::spawn(move || {
        *v.borrow_mut() += 1;
        v.into_inner()
    });
    println!("{}", h.join().unwrap());
}
