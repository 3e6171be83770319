use std::sync::Mutex;
use std::thread;

static STOCK: Mutex<i32> = Mutex::new(1);

fn take() {
    let mut stock = STOCK.lock().unwrap();
    if *stock == 0 {
        panic!("nothing left");
    }
    *stock -= 1;
}

fn main() {
    let mut failed = 0;
    for thread in [thread::spawn(take), thread::spawn(take), thread::spawn(take)] {
        if thread.join().is_err() {
            failed += 1;
        }
    }
    println!("{failed} failed, poisoned: {}", STOCK.is_poisoned());
}
