use std::sync::{Mutex, MutexGuard};

fn locked(m: &Mutex<i32>) -> MutexGuard<'_, i32> {
    m.lock().unwrap()
}

fn main() {
    let m = Mutex::new(1);
    println!("{}", locked(&m));
}
