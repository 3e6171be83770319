use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let pair2 = Arc::clone(&pair);
    let h = thread::spawn(move || {
        let (lock, cvar) = &*pair2;
        thread::sleep(Duration::from_millis(30));
        *lock.lock().unwrap() = true;
        cvar.notify_one();
    });
    let (lock, cvar) = &*pair;
    let start = Instant::now();
    let mut started = lock.lock().unwrap();
    loop {
        let result = cvar.wait_timeout(started, Duration::from_secs(4)).unwrap();
        started = result.0;
        if *started {
            break;
        }
        if result.1.timed_out() {
            println!("timed out");
        }
    }
    drop(started);
    println!("early {}", start.elapsed() < Duration::from_secs(2));
    h.join().unwrap();
    let guard = lock.lock().unwrap();
    let (guard, res) = cvar.wait_timeout_while(guard, Duration::from_millis(25), |s| *s).unwrap();
    println!("{} {}", *guard, res.timed_out());
}
