use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(1).unwrap();
    drop(tx);
    for x in &rx {
        println!("{}", x);
    }
    for x in rx {
        println!("{}", x);
    }
}
