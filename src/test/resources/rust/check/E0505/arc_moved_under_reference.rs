use std::sync::Arc;
use std::thread;

fn main() {
    let a = Arc::new(5);
    let r = &*a;
    let h = thread::spawn(move || println!("{}", a));
    h.join().unwrap();
    println!("{}", r);
}
