use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(|| {
        for i in 0..3 {
            tx.send(i).unwrap();
        }
    });
    for i in rx {
        println!("{i}");
    }
}
