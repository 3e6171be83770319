use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use std::thread;

struct Counter {
    hits: AtomicU32,
}

impl Counter {
    fn hit(&self) {
        self.hits.fetch_add(1, Ordering::Relaxed);
    }
}

fn main() {
    let c = Arc::new(Counter { hits: AtomicU32::new(0) });
    let d = Arc::clone(&c);
    thread::spawn(move || d.hit()).join().unwrap();
    println!("{}", c.hits.load(Ordering::Relaxed));
}
