// The guard lives for the whole body of the loop, in both editions.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1, 2]);
    while let Some(n) = m.lock().unwrap().pop() {
        println!("{} {}", n, m.try_lock().is_err());
    }
}
