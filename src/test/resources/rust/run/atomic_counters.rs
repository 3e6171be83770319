use std::sync::atomic::{fence, AtomicI64, AtomicUsize, Ordering};
use std::sync::Arc;
use std::thread;

static CREATED: AtomicUsize = AtomicUsize::new(0);
static ALIVE: AtomicUsize = AtomicUsize::new(0);

struct Ticket {
    number: usize,
}

impl Ticket {
    fn new() -> Ticket {
        ALIVE.fetch_add(1, Ordering::Relaxed);
        Ticket { number: CREATED.fetch_add(1, Ordering::Relaxed) }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        ALIVE.fetch_sub(1, Ordering::Relaxed);
    }
}

fn main() {
    let balance = Arc::new(AtomicI64::new(100));
    let handles: Vec<_> = (0..5)
        .map(|i| {
            let balance = Arc::clone(&balance);
            thread::spawn(move || {
                let ticket = Ticket::new();
                balance.fetch_add(i * 10, Ordering::SeqCst);
                balance.fetch_sub(5, Ordering::SeqCst);
                ticket.number
            })
        })
        .collect();
    let mut numbers: Vec<usize> = handles.into_iter().map(|h| h.join().unwrap()).collect();
    numbers.sort();
    fence(Ordering::SeqCst);
    println!("{:?}", numbers);
    println!("{} {} {}", balance.load(Ordering::SeqCst), CREATED.load(Ordering::SeqCst), ALIVE.load(Ordering::SeqCst));

    let max = AtomicI64::new(i64::MIN);
    thread::scope(|s| {
        for n in [3, 9, -4, 7] {
            let max = &max;
            s.spawn(move || {
                let mut seen = max.load(Ordering::Relaxed);
                while n > seen {
                    match max.compare_exchange_weak(seen, n, Ordering::SeqCst, Ordering::Relaxed) {
                        Ok(_) => break,
                        Err(now) => seen = now,
                    }
                }
            });
        }
    });
    println!("{}", max.into_inner());
}
