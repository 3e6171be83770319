use std::sync::Mutex;
use std::thread;

fn main() {
    let m = Mutex::new(0);
    let a = thread::spawn(move || *m.lock().unwrap() += 1);
    let b = thread::spawn(move || *m.lock().unwrap() += 1);
    a.join().unwrap();
    b.join().unwrap();
}
