use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

struct Buffer<T> {
    items: Mutex<VecDeque<T>>,
    not_empty: Condvar,
    not_full: Condvar,
    capacity: usize,
}

impl<T> Buffer<T> {
    fn new(capacity: usize) -> Self {
        Self { items: Mutex::new(VecDeque::with_capacity(capacity)), not_empty: Condvar::new(), not_full: Condvar::new(), capacity }
    }

    fn put(&self, item: T) {
        let mut items = self.items.lock().unwrap();
        while items.len() == self.capacity {
            items = self.not_full.wait(items).unwrap();
        }
        items.push_back(item);
        self.not_empty.notify_one();
    }

    fn take(&self) -> T {
        let mut items = self.items.lock().unwrap();
        loop {
            if let Some(item) = items.pop_front() {
                self.not_full.notify_one();
                return item;
            }
            items = self.not_empty.wait(items).unwrap();
        }
    }
}

fn main() {
    let buffer = Arc::new(Buffer::new(2));
    let producer = {
        let buffer = Arc::clone(&buffer);
        thread::spawn(move || {
            for i in 1..=6 {
                buffer.put(i * i);
            }
        })
    };
    let got: Vec<i32> = (0..6).map(|_| buffer.take()).collect();
    producer.join().unwrap();
    println!("{:?}", got);
    println!("{}", buffer.items.lock().unwrap().is_empty());
}
