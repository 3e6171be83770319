#![allow(deprecated)]

use std::sync::mpsc::{channel, TryRecvError};
use std::thread;

pub fn main() {
    let (tx, rx) = channel();
    let t = thread::spawn(move || {
        thread::sleep_ms(3);
        tx.send(()).unwrap();
    });
    loop {
        match rx.try_recv() {
            Ok(()) => break,
            Err(TryRecvError::Empty) => thread::yield_now(),
            Err(TryRecvError::Disconnected) => unreachable!(),
        }
    }
    t.join().unwrap();
    assert_eq!(rx.try_recv(), Err(TryRecvError::Disconnected));
    println!("received");
}
