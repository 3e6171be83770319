use std::sync::Arc;
use std::thread;

fn main() {
    let a = Arc::new(5);
    let b = Arc::clone(&a);
    let r = &*a;
    let h = thread::spawn(move || println!("{}", b));
    h.join().unwrap();
    println!("{}", r);
}
