use std::sync::mpsc;

fn sent() {
    let (tx, rx) = mpsc::channel();
    {
        let z = 2;
        tx.send(&z).unwrap();
    }
    let _ = rx.recv();
}

fn moved() {
    let x = Box::new(1);
    let (tx, rx) = mpsc::channel();
    tx.send(&*x).unwrap();
    drop(x);
    let _ = rx.recv();
}

fn fine() {
    let x = 1;
    let (tx, rx) = mpsc::channel();
    tx.send(&x).unwrap();
    assert_eq!(rx.recv(), Ok(&1));
}

fn main() {
    sent();
    moved();
    fine();
}
