use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    let mut n = AtomicI32::new(0);
    n.fetch_add(1, Ordering::SeqCst);
    println!("{}", n.load(Ordering::SeqCst));
}
