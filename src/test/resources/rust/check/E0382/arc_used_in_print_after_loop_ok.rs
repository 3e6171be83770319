use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let data = Arc::new(Mutex::new(vec![1, 2, 3]));
    let worker = thread::spawn({
        let data = Arc::clone(&data);
        move || {
            let mut data = data.lock().unwrap();
            data.push(4);
        }
    });
    worker.join().unwrap();
    println!("{:?}", data.lock().unwrap());
}
