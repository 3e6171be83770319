use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<()>();
    let waiting = thread::spawn(move || {
        rx.recv().unwrap();
        println!("never: the sender is kept until main ends");
    });
    println!("{}", waiting.is_finished());
    std::mem::forget(tx);
    println!("main ends and the thread with it");
}
