use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

static READY: AtomicBool = AtomicBool::new(false);

fn main() {
    let sleeper = thread::spawn(|| {
        while !READY.load(Ordering::Acquire) {
            thread::park();
        }
        println!("awake");
    });
    READY.store(true, Ordering::Release);
    sleeper.thread().unpark(); // kept for a thread that does not sleep yet
    sleeper.join().unwrap();
}
