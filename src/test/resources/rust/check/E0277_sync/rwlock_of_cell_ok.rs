use std::cell::Cell;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let n = Arc::new(Mutex::new(Cell::new(0)));
    let m = n.clone();
    thread::spawn(move || m.lock().unwrap().set(1)).join().unwrap();
    println!("{}", n.lock().unwrap().get());
}
