use std::sync::Arc;
use std::thread;

fn main() {
    let v = Arc::new(vec![1]);
    let w = Arc::clone(&v);
    thread::spawn(move || w.push(2)).join().unwrap();
    println!("{:?}", v);
}
