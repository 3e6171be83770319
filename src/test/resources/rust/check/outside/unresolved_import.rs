use std::sync::Semaphore;

fn main() {
    let s = Semaphore::new(1);
}
