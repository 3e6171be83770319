use std::sync::atomic::{AtomicI32, Ordering};

static N: AtomicI32 = AtomicI32::new(0);

fn main() {
    N.store(1, Ordering::SeqCst);
    println!("{}", N.load(Ordering::SeqCst));
}
