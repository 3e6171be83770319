// `map` calls the closure many times: what it captured cannot be moved out of it.
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let m = Arc::new(Mutex::new(0));
    let handles: Vec<_> = (0..3).map(|_| thread::spawn(move || *m.lock().unwrap() += 1)).collect();
    for h in handles {
        h.join().unwrap();
    }
}
