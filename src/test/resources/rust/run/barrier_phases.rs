use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

fn main() {
    const N: usize = 4;
    let barrier = Arc::new(Barrier::new(N));
    let before = Arc::new(AtomicUsize::new(0));
    let mut handles = Vec::with_capacity(N);
    for _ in 0..N {
        let (barrier, before) = (barrier.clone(), before.clone());
        handles.push(thread::spawn(move || {
            before.fetch_add(1, Ordering::SeqCst);
            let first = barrier.wait().is_leader();
            let seen = before.load(Ordering::SeqCst);
            let second = barrier.wait().is_leader();
            (first as u32, seen, second as u32)
        }));
    }
    let results: Vec<_> = handles.into_iter().map(|h| h.join().unwrap()).collect();
    println!("leaders: {} {}", results.iter().map(|r| r.0).sum::<u32>(), results.iter().map(|r| r.2).sum::<u32>());
    println!("seen: {:?}", results.iter().map(|r| r.1).collect::<Vec<_>>());
    println!("{}", Barrier::new(1).wait().is_leader());
}
