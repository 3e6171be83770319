use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let val = String::from("hi");
        let length = val.len();
        tx.send(val).unwrap();
        println!("sent {}", length);
    });
    println!("{}", rx.recv().unwrap());
}
