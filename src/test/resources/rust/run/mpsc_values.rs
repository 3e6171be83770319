use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let vals = vec![String::from("hi"), String::from("from"), String::from("the"), String::from("thread")];
        for val in vals {
            tx.send(val).unwrap();
            thread::sleep(Duration::from_millis(1));
        }
    });
    for received in rx {
        println!("Got: {}", received);
    }

    let (tx, rx) = mpsc::channel::<i32>();
    tx.send(10).unwrap();
    tx.send(20).unwrap();
    println!("{:?} {:?}", rx.recv(), rx.try_recv());
    println!("{:?}", rx.try_recv());
    drop(tx);
    println!("{:?}", rx.try_recv());
    match rx.recv() {
        Ok(n) => println!("{}", n),
        Err(e) => println!("{} / {:?}", e, e),
    }

    let (tx, rx) = mpsc::channel();
    drop(rx);
    let failed = tx.send("lost");
    println!("{:?}", failed);
    if let Err(mpsc::SendError(word)) = failed {
        println!("{} came back", word);
    }
}
