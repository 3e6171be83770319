use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let shared = Arc::new(Mutex::new(Rc::new(1)));
    let other = Arc::clone(&shared);
    thread::spawn(move || println!("{}", other.lock().unwrap())).join().unwrap();
}
