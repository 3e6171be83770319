use std::sync::Mutex;
use std::thread;

fn bump(m: &Mutex<i32>) {
    thread::spawn(move || *m.lock().unwrap() += 1).join().unwrap();
}

fn main() {
    let m = Mutex::new(0);
    bump(&m);
    println!("{}", m.lock().unwrap());
}
