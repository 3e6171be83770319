// No `move`, but the body consumes the vector: it is captured by value.
use std::thread;

fn main() {
    let v = vec![1];
    let h = thread::spawn(|| v.into_iter().sum::<i32>());
    println!("{}", h.join().unwrap());
}
