use std::sync::{Mutex, MutexGuard};

fn locked<'a>() -> MutexGuard<'a, i32> {
    let m = Mutex::new(1);
    m.lock().unwrap()
}

fn main() {
    println!("{}", locked());
}
