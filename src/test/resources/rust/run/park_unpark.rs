use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

fn main() {
    let ready = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&ready);
    let waiter = thread::spawn(move || {
        while !seen.load(Ordering::Acquire) {
            thread::park();
        }
        println!("unparked");
    });
    thread::sleep(Duration::from_millis(2));
    ready.store(true, Ordering::Release);
    waiter.thread().unpark();
    waiter.join().unwrap();

    // A token that is given before is kept.
    thread::current().unpark();
    thread::park();
    println!("main did not wait");

    thread::current().unpark();
    thread::park_timeout(Duration::from_secs(60));
    println!("nor this time");
}
