use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let v = Arc::new(Mutex::new(vec![1]));
    let w = Arc::clone(&v);
    let h = thread::spawn(move || w.lock().unwrap().push(2));
    h.join().unwrap();
    println!("{:?}", v.lock().unwrap());
}
