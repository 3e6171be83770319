use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::Arc;
use std::thread;

fn main() {
    let n = Arc::new(AtomicI32::new(0));
    let m = n.clone();
    thread::spawn(move || m.store(1, Ordering::Relaxed)).join().unwrap();
    println!("{}", n.load(Ordering::Relaxed));
}
