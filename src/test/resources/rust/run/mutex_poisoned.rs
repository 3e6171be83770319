use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let lock = Arc::new(Mutex::new(1));
    let lock2 = Arc::clone(&lock);
    let result = thread::spawn(move || {
        let mut guard = lock2.lock().unwrap();
        *guard = 2;
        panic!("with the lock held");
    })
    .join();
    println!("{} {}", result.is_err(), lock.is_poisoned());

    match lock.lock() {
        Ok(guard) => println!("fine: {}", *guard),
        Err(poisoned) => {
            println!("{}", poisoned);
            let mut guard = poisoned.into_inner();
            *guard += 10;
            println!("recovered: {}", *guard);
        }
    }
    let n = *lock.lock().unwrap_or_else(|e| e.into_inner());
    println!("{}", n);
    println!("{:?}", lock);

    lock.clear_poison();
    println!("{} {}", lock.is_poisoned(), lock.lock().unwrap());
}
