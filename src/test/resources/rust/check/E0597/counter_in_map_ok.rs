// Each thread increments its own copy: this prints 0.
use std::thread;

fn main() {
    let mut counter = 0;
    let handles: Vec<_> = (0..10)
        .map(|_| {
            thread::spawn(move || {
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
