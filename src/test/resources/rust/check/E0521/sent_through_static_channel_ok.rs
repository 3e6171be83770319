use std::sync::mpsc::Sender;

fn send<'a>(tx: &Sender<&'a str>, word: &'a str) {
    tx.send(word).unwrap();
}

fn main() {
    let (tx, rx) = std::sync::mpsc::channel();
    send(&tx, "a");
    println!("{}", rx.recv().unwrap());
}
