use std::sync::atomic::{AtomicI32, Ordering};
use std::thread;

static COUNTER: AtomicI32 = AtomicI32::new(0);

fn main() {
    thread::scope(|s| {
        for _ in 0..2 {
            s.spawn(|| {
                let seen = COUNTER.load(Ordering::SeqCst);
                COUNTER.store(seen + 1, Ordering::SeqCst);
            });
        }
    });
    println!("{}", COUNTER.load(Ordering::SeqCst));
}
