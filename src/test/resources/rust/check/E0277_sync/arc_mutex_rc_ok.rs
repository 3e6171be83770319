use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let shared = Arc::new(Mutex::new(Box::new(1)));
    let other = Arc::clone(&shared);
    thread::spawn(move || println!("{}", other.lock().unwrap())).join().unwrap();
}
