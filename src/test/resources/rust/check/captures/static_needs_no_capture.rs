use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

static HITS: AtomicU32 = AtomicU32::new(0);
const STEP: u32 = 2;

fn main() {
    let hs: Vec<_> = (0..3).map(|_| thread::spawn(|| HITS.fetch_add(STEP, Ordering::Relaxed))).collect();
    for h in hs {
        h.join().unwrap();
    }
    println!("{}", HITS.load(Ordering::Relaxed));
}
