// A MutexGuard is must_use too: the lock is given back at once.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(0);
    m.lock().unwrap();
    println!("{}", m.lock().unwrap());
}
