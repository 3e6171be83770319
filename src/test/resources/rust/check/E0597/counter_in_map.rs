// The real refusal of this well-known program: no E0373.
use std::thread;

fn main() {
    let mut counter = 0;
    let handles: Vec<_> = (0..10)
        .map(|_| {
            thread::spawn(|| {
                for _ in 0..1000 {
                    counter += 1;
                }
            })
        })
        .collect();
    for handle in handles {
        handle.join().unwrap();
    }
    println!("Final counter: {}", counter);
}
