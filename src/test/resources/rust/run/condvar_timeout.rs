use std::sync::{Condvar, Mutex};
use std::time::Duration;

fn main() {
    let m = Mutex::new(3);
    let c = Condvar::new();
    let (guard, result) = c.wait_timeout_while(m.lock().unwrap(), Duration::from_millis(5), |n| *n == 3).unwrap();
    println!("{} {}", *guard, result.timed_out());
    drop(guard);
    let (guard, result) = c.wait_timeout_while(m.lock().unwrap(), Duration::from_millis(5), |n| *n == 4).unwrap();
    println!("{} {}", *guard, result.timed_out());
    c.notify_one();
    c.notify_all();
}
