use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();
    let rx = Arc::new(Mutex::new(rx));
    let other = Arc::clone(&rx);
    let h = thread::spawn(move || println!("{:?}", other.lock().unwrap().recv()));
    tx.send(1).unwrap();
    h.join().unwrap();
}
