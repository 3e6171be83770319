use std::sync::mpsc::Sender;

fn send(tx: &Sender<&'static str>, word: &str) {
    tx.send(word).unwrap();
}

fn main() {
    let (tx, rx) = std::sync::mpsc::channel();
    send(&tx, "a");
    println!("{}", rx.recv().unwrap());
}
