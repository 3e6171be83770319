// The other body is still borrow-checked.
use std::rc::Rc;
use std::thread;

fn one() {
    let r = Rc::new(1);
    thread::spawn(move || println!("{}", r)).join().unwrap();
}

fn two() {
    let v = vec![1];
    drop(v);
    println!("{:?}", v);
}

fn main() {
    one();
    two();
}
