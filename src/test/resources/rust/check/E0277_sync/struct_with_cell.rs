use std::cell::Cell;
use std::sync::Arc;
use std::thread;

struct Counter {
    hits: Cell<u32>,
}

impl Counter {
    fn hit(&self) {
        self.hits.set(self.hits.get() + 1);
    }
}

fn main() {
    let c = Arc::new(Counter { hits: Cell::new(0) });
    let d = Arc::clone(&c);
    thread::spawn(move || d.hit()).join().unwrap();
    println!("{}", c.hits.get());
}
