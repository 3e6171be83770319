use std::sync::mpsc::{sync_channel, RecvTimeoutError, TrySendError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = sync_channel(0);
    let sender = thread::spawn(move || {
        for i in 0..3 {
            tx.send(i).unwrap();
        }
        "sender done"
    });
    while let Ok(i) = rx.recv() {
        println!("met {}", i);
    }
    println!("{}", sender.join().unwrap());

    let (tx, rx) = sync_channel::<&str>(2);
    println!("{:?} {:?}", tx.try_send("a"), tx.try_send("b"));
    match tx.try_send("c") {
        Err(TrySendError::Full(word)) => println!("full, {} kept", word),
        other => println!("{:?}", other),
    }
    println!("{:?}", rx.recv());
    let tx2 = tx.clone();
    tx2.send("d").unwrap();
    println!("{:?}", rx.try_iter().collect::<Vec<_>>());
    println!("{:?}", rx.recv_timeout(Duration::from_millis(2)));
    drop((tx, tx2));
    println!("{}", rx.recv_timeout(Duration::from_millis(2)) == Err(RecvTimeoutError::Disconnected));
}
