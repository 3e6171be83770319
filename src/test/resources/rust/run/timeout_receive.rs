use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    let start = Instant::now();
    let h = thread::spawn(move || {
        for i in 0..3 {
            thread::sleep(Duration::from_millis(50));
            tx.send(i).unwrap();
        }
    });
    let mut timeouts = 0;
    loop {
        match rx.recv_timeout(Duration::from_secs(5)) {
            Ok(v) => println!("got {v}"),
            Err(RecvTimeoutError::Timeout) => timeouts += 1,
            Err(RecvTimeoutError::Disconnected) => {
                println!("disconnected");
                break;
            }
        }
    }
    h.join().unwrap();
    println!("timeouts {timeouts}, quick {}", start.elapsed() < Duration::from_secs(1));
    let (tx2, rx2) = mpsc::channel::<i32>();
    println!("{:?}", rx2.recv_timeout(Duration::from_millis(20)));
    drop(tx2);
    println!("{:?}", rx2.recv_timeout(Duration::from_millis(20)));
}
