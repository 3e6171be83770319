use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    let n = AtomicI32::new(0);
    n.compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst).unwrap();
    n.fetch_add(1, Ordering::SeqCst);
    println!("{}", n.load(Ordering::SeqCst));
}
