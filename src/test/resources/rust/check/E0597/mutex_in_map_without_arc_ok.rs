use std::sync::Mutex;
use std::thread;

fn main() {
    let counter = Mutex::new(0);
    thread::scope(|s| {
        let handles: Vec<_> = (0..4).map(|_| s.spawn(|| *counter.lock().unwrap() += 1)).collect();
        for h in handles {
            h.join().unwrap();
        }
    });
    println!("{}", counter.lock().unwrap());
}
