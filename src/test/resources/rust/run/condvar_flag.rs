use std::sync::{Arc, Condvar, Mutex};
use std::thread;

fn main() {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let pair2 = Arc::clone(&pair);
    let handle = thread::spawn(move || {
        let (lock, cvar) = &*pair2;
        let mut started = lock.lock().unwrap();
        *started = true;
        cvar.notify_one();
    });
    let (lock, cvar) = &*pair;
    let mut started = lock.lock().unwrap();
    while !*started {
        started = cvar.wait(started).unwrap();
    }
    println!("started: {}", *started);
    drop(started);
    handle.join().unwrap();

    let gate = Arc::new((Mutex::new(0), Condvar::new()));
    let waiters: Vec<_> = (1..=3)
        .map(|n| {
            let gate = Arc::clone(&gate);
            thread::spawn(move || {
                let (count, changed) = &*gate;
                let count = changed.wait_while(count.lock().unwrap(), |c| *c < n).unwrap();
                *count >= n
            })
        })
        .collect();
    for _ in 0..3 {
        *gate.0.lock().unwrap() += 1;
        gate.1.notify_all();
    }
    for w in waiters {
        println!("{}", w.join().unwrap());
    }
}
