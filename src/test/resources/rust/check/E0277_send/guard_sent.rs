use std::sync::Mutex;
use std::thread;

static M: Mutex<i32> = Mutex::new(0);

fn main() {
    let g = M.lock().unwrap();
    let h = thread::spawn(move || println!("{}", *g));
    h.join().unwrap();
}
