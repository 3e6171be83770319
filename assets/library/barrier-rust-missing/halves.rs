use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

fn main() {
    let halves = [AtomicU32::new(0), AtomicU32::new(0)];

    thread::scope(|s| {
        for i in 0..2 {
            let halves = &halves;
            s.spawn(move || {
                halves[i].store(21, Ordering::SeqCst);
                let other = halves[1 - i].load(Ordering::SeqCst);
                assert_eq!(other, 21);
            });
        }
    });
    println!("both were there");
}
