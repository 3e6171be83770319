#![allow(unused_must_use)]
#![allow(unused_assignments)]

use std::sync::mpsc::{channel, Sender};
use std::thread;

fn start(ch: &Sender<isize>, message: isize, count: isize) {
    let mut i: isize = 0;
    while i < count {
        ch.send(message + i).unwrap();
        i = i + 1;
    }
}

pub fn main() {
    let number_of_threads: isize = 4;
    let messages: isize = 3;
    let (tx, rx) = channel();
    let mut i: isize = 0;
    let mut results = Vec::new();
    while i < number_of_threads {
        let tx = tx.clone();
        results.push(thread::spawn({
            let i = i;
            move || start(&tx, i * 10, messages)
        }));
        i = i + 1;
    }
    let mut sum = 0;
    for _r in &results {
        i = 0;
        while i < messages {
            sum += rx.recv().unwrap();
            i = i + 1;
        }
    }
    for r in results {
        r.join();
    }
    assert_eq!(sum, 192);
}
