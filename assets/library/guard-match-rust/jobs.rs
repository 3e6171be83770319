use std::sync::Mutex;
use std::thread;

static NEXT: Mutex<u32> = Mutex::new(0);

fn work() {
    match *NEXT.lock().unwrap() {
        0 => *NEXT.lock().unwrap() = 1, // the guard of the scrutinee is still there
        _ => {}
    }
}

fn main() {
    thread::spawn(work).join().unwrap();
    println!("next: {}", NEXT.lock().unwrap());
}
