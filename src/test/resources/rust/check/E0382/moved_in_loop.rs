use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let counter = Arc::new(Mutex::new(0));
    let mut handles = vec![];
    for _ in 0..3 {
        let h = thread::spawn(move || {
            *counter.lock().unwrap() += 1;
        });
        handles.push(h);
    }
    for h in handles {
        h.join().unwrap();
    }
}
