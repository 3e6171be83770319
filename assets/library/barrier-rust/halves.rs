use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Barrier;
use std::thread;

fn main() {
    let halves = [AtomicU32::new(0), AtomicU32::new(0)];
    let both = Barrier::new(2);

    thread::scope(|s| {
        for i in 0..2 {
            let (halves, both) = (&halves, &both);
            s.spawn(move || {
                halves[i].store(21, Ordering::SeqCst);
                both.wait(); // nobody reads before both have written
                let other = halves[1 - i].load(Ordering::SeqCst);
                assert_eq!(other, 21);
            });
        }
    });
    println!("both were there");
}
