use std::cell::Cell;
use std::sync::Arc;
use std::thread;

fn main() {
    let n = Arc::new(Cell::new(0));
    let m = n.clone();
    thread::spawn(move || m.set(1)).join().unwrap();
    println!("{}", n.get());
}
