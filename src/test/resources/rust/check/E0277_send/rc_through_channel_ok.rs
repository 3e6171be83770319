use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let h = thread::spawn(move || {
        tx.send(Box::new(1)).unwrap();
    });
    println!("{}", rx.recv().unwrap());
    h.join().unwrap();
}
