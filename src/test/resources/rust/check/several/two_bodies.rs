// Errors of different bodies are told in the order of the bodies.
use std::thread;

fn one() {
    let v = vec![1];
    drop(v);
    println!("{:?}", v);
}

fn two() {
    let n = 1;
    let h = thread::spawn(|| println!("{}", n));
    h.join().unwrap();
}

fn main() {
    one();
    two();
}
