use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let t = thread::spawn(|| {
        let start = Instant::now();
        thread::park_timeout(Duration::from_secs(3));
        start.elapsed() < Duration::from_secs(1)
    });
    thread::sleep(Duration::from_millis(20));
    t.thread().unpark();
    println!("woken early: {}", t.join().unwrap());
    let start = Instant::now();
    thread::park_timeout(Duration::from_millis(30));
    println!("slept: {}", start.elapsed() >= Duration::from_millis(30));
}
