use std::sync::mpsc::{channel, Receiver, Sender};
use std::thread;

fn produce(id: u32, tx: Sender<(u32, u32)>) {
    for n in 0..3 {
        tx.send((id, n * 10 + id)).expect("receiver is alive");
    }
}

fn main() {
    let (tx, rx): (Sender<(u32, u32)>, Receiver<(u32, u32)>) = channel();
    let handles: Vec<_> = (0..3)
        .map(|id| {
            let tx = tx.clone();
            thread::spawn(move || produce(id, tx))
        })
        .collect();
    drop(tx);

    let mut all: Vec<(u32, u32)> = rx.iter().collect();
    for h in handles {
        h.join().unwrap();
    }
    // What one sender sent arrives in the order in which it was sent.
    for id in 0..3 {
        let mine: Vec<u32> = all.iter().filter(|(i, _)| *i == id).map(|&(_, v)| v).collect();
        println!("{} sent {:?}", id, mine);
    }
    all.sort_by_key(|&(_, v)| v);
    println!("{:?}", all.first());
    println!("{} messages, sum {}", all.len(), all.iter().map(|m| m.1).sum::<u32>());

    let (tx, rx) = channel();
    for i in 0..10 {
        tx.send(i).unwrap();
    }
    println!("{:?}", rx.iter().take(3).collect::<Vec<i32>>());
    println!("{:?}", rx.try_iter().collect::<Vec<i32>>());
}
