use std::sync::Mutex;
use std::thread;

fn main() {
    let a = Mutex::new(100);
    let b = Mutex::new(100);

    thread::scope(|s| {
        s.spawn(|| {
            let mut from = a.lock().unwrap();
            let mut to = b.lock().unwrap();
            *from -= 10;
            *to += 10;
        });
        s.spawn(|| {
            let mut from = b.lock().unwrap(); // the other way round
            let mut to = a.lock().unwrap();
            *from -= 5;
            *to += 5;
        });
    });
    println!("{} {}", a.into_inner().unwrap(), b.into_inner().unwrap());
}
