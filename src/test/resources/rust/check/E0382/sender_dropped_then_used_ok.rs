use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx2 = tx.clone();
    drop(tx);
    tx2.send(1).unwrap();
    println!("{:?}", rx.recv());
}
