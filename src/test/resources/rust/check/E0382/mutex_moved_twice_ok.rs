use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let m = Arc::new(Mutex::new(0));
    let m2 = m.clone();
    let a = thread::spawn(move || *m.lock().unwrap() += 1);
    let b = thread::spawn(move || *m2.lock().unwrap() += 1);
    a.join().unwrap();
    b.join().unwrap();
}
