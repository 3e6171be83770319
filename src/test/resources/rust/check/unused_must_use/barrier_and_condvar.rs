use std::sync::{Barrier, Condvar, Mutex};

fn main() {
    let b = Barrier::new(1);
    b.wait();
    let m = Mutex::new(true);
    let c = Condvar::new();
    c.wait_while(m.lock().unwrap(), |ready| !*ready);
}
