use std::sync::atomic::{AtomicI32, Ordering};

fn main() {
    let mut n = AtomicI32::new(0);
    *n.get_mut() += 1;
    println!("{}", n.load(Ordering::SeqCst));
}
