use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let done = AtomicBool::new(false);
    thread::scope(|s| {
        s.spawn(|| done.store(true, Ordering::SeqCst));
        while !done.load(Ordering::SeqCst) {
            thread::yield_now();
        }
    });
}
