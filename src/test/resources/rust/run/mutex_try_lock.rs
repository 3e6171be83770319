use std::sync::{Mutex, TryLockError};
use std::thread;

fn main() {
    let m = Mutex::new(String::from("a"));
    {
        let mut guard = m.try_lock().expect("free");
        guard.push('b');
        match m.try_lock() {
            Ok(_) => println!("locked twice"),
            Err(TryLockError::WouldBlock) => println!("would block"),
            Err(TryLockError::Poisoned(_)) => println!("poisoned"),
        }
        thread::scope(|s| {
            s.spawn(|| println!("{}", m.try_lock().is_err()));
        });
        println!("{:?}", m);
    }
    if let Ok(guard) = m.try_lock() {
        println!("{} {}", *guard, guard.len());
    }
    let mut m = m;
    m.get_mut().unwrap().push('c');
    println!("{}", m.lock().unwrap());
    println!("{}", m.into_inner().unwrap());
}
