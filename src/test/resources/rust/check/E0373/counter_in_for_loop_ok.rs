// Each thread increments its own copy: this prints 0.
use std::thread;

fn main() {
    let mut counter = 0;
    let mut handles = Vec::new();
    for _ in 0..10 {
        handles.push(thread::spawn(move || {
            counter += 1;
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{counter}");
}
