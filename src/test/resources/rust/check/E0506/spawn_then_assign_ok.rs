use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::thread;

fn main() {
    let done = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&done);
    let h = thread::spawn(move || println!("{}", seen.load(Ordering::SeqCst)));
    h.join().unwrap();
    done.store(true, Ordering::SeqCst);
}
