// The closure does not mention the counter: accepted, and it stays 0.
use std::thread;

fn main() {
    let counter = 0;
    let mut handles = Vec::new();
    for _ in 0..3 {
        handles.push(thread::spawn(|| {
            let mut own = 0;
            for _ in 0..10 {
                own += 1;
            }
            own
        }));
    }
    for h in handles {
        h.join().unwrap();
    }
    println!("{}", counter);
}
