use std::thread;

static mut LOG: Vec<i32> = Vec::new();

unsafe fn push(n: i32) {
    LOG.push(n);
}

fn main() {
    thread::spawn(|| unsafe { push(1) }).join().unwrap();
}
