use std::sync::Arc;
use std::thread;

fn main() {
    let n = Arc::new(5);
    let h = thread::spawn(move || println!("{}", n));
    h.join().unwrap();
}
