use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let m = Arc::new(Mutex::new(0));
    let h = {
        let m = Arc::clone(&m);
        thread::spawn(move || {
            let mut g = m.lock().unwrap();
            *g += 1;
        })
    };
    h.join().unwrap();
    let m = Arc::try_unwrap(m).unwrap().into_inner().unwrap();
    println!("{}", m);
}
