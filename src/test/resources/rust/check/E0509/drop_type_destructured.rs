use std::thread::{self, JoinHandle};

struct Worker {
    id: u32,
    handle: JoinHandle<()>,
}

impl Drop for Worker {
    fn drop(&mut self) {
        println!("worker {}", self.id);
    }
}

fn main() {
    let w = Worker { id: 1, handle: thread::spawn(|| println!("work")) };
    let Worker { handle, .. } = w;
    handle.join().unwrap();
}
