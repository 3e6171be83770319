use std::sync::mpsc;
use std::thread;

type Job = Box<dyn FnOnce() -> u32 + Send + 'static>;

fn main() {
    let (tx, rx) = mpsc::channel::<Job>();
    let worker = thread::spawn(move || rx.into_iter().map(|job| job()).sum::<u32>());
    for i in 0..3 {
        tx.send(Box::new(move || i * 10)).unwrap();
    }
    drop(tx);
    println!("{}", worker.join().unwrap());
}
