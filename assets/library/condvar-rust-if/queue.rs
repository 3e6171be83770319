use std::sync::{Condvar, Mutex};
use std::thread;

static ITEMS: Mutex<u32> = Mutex::new(0);
static READY: Condvar = Condvar::new();

/// Waits until there is an item.
fn take() {
    let mut items = ITEMS.lock().unwrap();
    if *items == 0 {
        items = READY.wait(items).unwrap();
    }
    *items -= 1;
}

/// Adds an item, and wakes all that wait for one.
fn put() {
    *ITEMS.lock().unwrap() += 1;
    READY.notify_all();
}

fn main() {
    let takers = [thread::spawn(take), thread::spawn(take)];
    put();
    put();
    for taker in takers {
        taker.join().unwrap();
    }
    println!("left: {}", ITEMS.lock().unwrap());
}
