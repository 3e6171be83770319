// A Send error belongs to an earlier phase: the body's borrow errors are not told.
use std::rc::Rc;
use std::thread;

fn main() {
    let r = Rc::new(1);
    let v = vec![1];
    thread::spawn(move || println!("{}", r)).join().unwrap();
    drop(v);
    println!("{:?}", v);
}
