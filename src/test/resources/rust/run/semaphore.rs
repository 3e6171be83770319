use std::sync::{Arc, Condvar, Mutex};
use std::thread;

pub struct Semaphore {
    permits: Mutex<isize>,
    available: Condvar,
}

pub struct Permit<'a> {
    semaphore: &'a Semaphore,
}

impl Semaphore {
    pub fn new(permits: isize) -> Self {
        Semaphore { permits: Mutex::new(permits), available: Condvar::new() }
    }

    pub fn acquire(&self) -> Permit<'_> {
        let mut permits = self.permits.lock().unwrap();
        while *permits == 0 {
            permits = self.available.wait(permits).unwrap();
        }
        *permits -= 1;
        Permit { semaphore: self }
    }
}

impl<'a> Drop for Permit<'a> {
    fn drop(&mut self) {
        *self.semaphore.permits.lock().unwrap() += 1;
        self.semaphore.available.notify_one();
    }
}

fn main() {
    let semaphore = Arc::new(Semaphore::new(2));
    let inside = Arc::new(Mutex::new((0, 0)));
    let threads: Vec<_> = (0..5)
        .map(|_| {
            let semaphore = Arc::clone(&semaphore);
            let inside = Arc::clone(&inside);
            thread::spawn(move || {
                let _permit = semaphore.acquire();
                {
                    let mut now = inside.lock().unwrap();
                    now.0 += 1;
                    now.1 = now.1.max(now.0);
                }
                thread::yield_now();
                inside.lock().unwrap().0 -= 1;
            })
        })
        .collect();
    for t in threads {
        t.join().unwrap();
    }
    let (now, most) = *inside.lock().unwrap();
    println!("{} {} {}", now, most >= 1 && most <= 2, semaphore.permits.lock().unwrap());
}
