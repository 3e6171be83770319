// Refused in edition 2021: the guard's temporary lives longer than `m`. Accepted in 2024.
use std::sync::Mutex;

fn read() -> i32 {
    let m = Mutex::new(7);
    *m.lock().unwrap()
}

fn main() {
    println!("{}", read());
}
