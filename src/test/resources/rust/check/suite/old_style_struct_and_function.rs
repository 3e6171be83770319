#![allow(non_camel_case_types)]
#![allow(dead_code)]

use std::sync::mpsc::{channel, Sender};
use std::thread;

struct complainer {
    tx: Sender<bool>,
}

impl Drop for complainer {
    fn drop(&mut self) {
        self.tx.send(true).unwrap();
    }
}

fn complainer(tx: Sender<bool>) -> complainer {
    complainer { tx: tx }
}

fn f(tx: Sender<bool>) {
    let _tx = complainer(tx);
    panic!();
}

pub fn main() {
    let (tx, rx) = channel();
    let t = thread::spawn(move || f(tx.clone()));
    assert!(rx.recv().unwrap());
    drop(t.join());
    drop(tx);
}
