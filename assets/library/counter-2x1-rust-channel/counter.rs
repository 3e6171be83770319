use std::sync::mpsc;
use std::thread;

fn main() {
    let (sender, receiver) = mpsc::channel();

    for _ in 0..2 {
        let sender = sender.clone();
        thread::spawn(move || {
            sender.send(1).unwrap();
        });
    }
    drop(sender); // else the loop below would wait for ever

    let mut counter = 0;
    for one in receiver {
        counter += one;
    }
    println!("{counter}");
}
