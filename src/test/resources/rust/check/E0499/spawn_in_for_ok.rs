use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let v = Arc::new(Mutex::new(vec![1]));
    let mut handles = vec![];
    for i in 0..2 {
        let v = Arc::clone(&v);
        handles.push(thread::spawn(move || v.lock().unwrap().push(i)));
    }
    for h in handles {
        h.join().unwrap();
    }
}
