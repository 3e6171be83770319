use std::sync::Mutex;
use std::thread;

static M: Mutex<i32> = Mutex::new(0);

fn main() {
    let g = M.lock().unwrap();
    drop(g);
    let h = thread::spawn(move || println!("{}", *M.lock().unwrap()));
    h.join().unwrap();
}
