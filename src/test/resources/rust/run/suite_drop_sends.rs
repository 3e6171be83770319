#![allow(non_camel_case_types)]

use std::sync::mpsc::{channel, Sender};
use std::thread;

struct complainer {
    tx: Sender<&'static str>,
}

impl Drop for complainer {
    fn drop(&mut self) {
        self.tx.send(if thread::panicking() { "unwinding" } else { "normal" }).unwrap();
    }
}

fn complainer(tx: Sender<&'static str>) -> complainer {
    complainer { tx: tx }
}

fn f(tx: Sender<&'static str>, fail: bool) {
    let _c = complainer(tx);
    if fail {
        panic!();
    }
}

pub fn main() {
    let (tx, rx) = channel();
    let tx2 = tx.clone();
    let t = thread::spawn(move || f(tx2, true));
    println!("{}", rx.recv().unwrap());
    drop(t.join());
    let t = thread::spawn(move || f(tx, false));
    assert_eq!(rx.recv(), Ok("normal"));
    assert!(t.join().is_ok());
    assert!(rx.recv().is_err());
    println!("done");
}
