// A lock does not make a reference live longer.
#![allow(unused_variables)]
use std::sync::{Mutex, RwLock};

fn mutex() {
    let x = 1;
    let y = Box::new(1);
    let lock = Mutex::new(&x);
    *lock.lock().unwrap() = &*y;
    drop(y);
    {
        let z = 2;
        *lock.lock().unwrap() = &z;
    }
    println!("{}", lock.lock().unwrap());
}

fn rwlock() {
    let lock = RwLock::new(&1);
    {
        let z = 2;
        *lock.write().unwrap() = &z;
    }
    drop(lock);
}

fn main() {
    mutex();
    rwlock();
}
