use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

fn main() {
    let n = AtomicI32::new(0);
    thread::scope(|s| {
        s.spawn(|| n.fetch_add(1, Ordering::SeqCst));
    });
    println!("{}", n.load(Ordering::SeqCst));
}
