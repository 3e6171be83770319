#![allow(unused_must_use, unused_assignments)]

use std::sync::mpsc::{channel, Sender};
use std::thread;

fn test_start(ch: &Sender<isize>, message: isize, count: isize) {
    let mut i: isize = 0;
    while (i < count) {
        ch.send(message + 0).unwrap();
        i = i + 1;
    }
}

fn test_threads() {
    let number_of_tasks: isize = 8;
    let number_of_messages: isize = 4;
    let (tx, rx) = channel();
    let mut i: isize = 0;
    let mut results = Vec::new();
    while i < number_of_tasks {
        let tx = tx.clone();
        results.push(thread::spawn({
            let i = i;
            move|| {
                test_start(&tx, i, number_of_messages)
            }
        }));
        i = i + 1;
    }

    let mut sum = 0;
    for _r in &results {
        i = 0;
        while i < number_of_messages {
            let value = rx.recv().unwrap();
            sum += value;
            i = i + 1;
        }
    }
    for r in results {
        r.join();
    }
    println!("{}", sum);
    assert_eq!(sum, (number_of_tasks * (number_of_tasks - 1)) / 2 * number_of_messages);
}

fn test_one() {
    let mut r: isize = 0;
    let mut sum: isize = 0;
    let (tx, rx) = channel();
    let tx2 = tx.clone();
    let t1 = thread::spawn(move || test_start(&tx2, 5, 3));
    test_start(&tx, 7, 3);
    for _ in 0..6 {
        r = rx.recv().unwrap();
        sum += r;
    }
    t1.join();
    assert_eq!(sum, 36);
}

pub fn main() {
    println!("===== THREADS =====");
    test_threads();
    test_one();
}
