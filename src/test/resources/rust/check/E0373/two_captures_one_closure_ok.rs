// The closure consumes both, so it takes them by value without `move`.
use std::thread;

fn main() {
    let a = vec![1];
    let b = vec![2];
    let h = thread::spawn(|| {
        drop(a);
        drop(b);
    });
    h.join().unwrap();
}
