use std::sync::{Arc, Mutex};
use std::thread;

fn bump(m: &Arc<Mutex<i32>>) {
    let m = Arc::clone(m);
    thread::spawn(move || *m.lock().unwrap() += 1).join().unwrap();
}

fn main() {
    let m = Arc::new(Mutex::new(0));
    bump(&m);
    println!("{}", m.lock().unwrap());
}
