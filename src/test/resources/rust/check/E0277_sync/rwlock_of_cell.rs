// RwLock<T> is Sync only where T is Sync; Mutex<T> where T is Send.
use std::cell::Cell;
use std::sync::{Arc, RwLock};
use std::thread;

fn main() {
    let n = Arc::new(RwLock::new(Cell::new(0)));
    let m = n.clone();
    thread::spawn(move || m.write().unwrap().set(1)).join().unwrap();
    println!("{}", n.read().unwrap().get());
}
