use std::thread;

static mut COUNTER: u32 = 0;

fn main() {
    let handles: Vec<_> = (0..2).map(|_| thread::spawn(|| unsafe { COUNTER += 1 })).collect();
    for h in handles {
        h.join().unwrap();
    }
}
