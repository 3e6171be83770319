use std::sync::{Arc, Mutex};
use std::thread;

struct Account {
    balance: i64,
}

fn main() {
    let a = Arc::new(Mutex::new(Account { balance: 0 }));
    let b = Arc::clone(&a);
    thread::spawn(move || b.lock().unwrap().balance += 10).join().unwrap();
    println!("{}", a.lock().unwrap().balance);
}
