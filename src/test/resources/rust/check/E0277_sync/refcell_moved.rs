use std::cell::RefCell;
use std::thread;

fn main() {
    let v = RefCell::new(1);
    thread::scope(|s| {
        s.spawn(|| *v.borrow_mut() += 1);
        s.spawn(|| *v.borrow_mut() += 1);
    });
}
