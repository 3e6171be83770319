use std::thread::{self, JoinHandle};

struct Worker {
    handle: Option<JoinHandle<()>>,
}

impl Drop for Worker {
    fn drop(&mut self) {
        if let Some(h) = self.handle.take() {
            h.join().unwrap();
        }
    }
}

fn main() {
    let _w = Worker { handle: Some(thread::spawn(|| println!("w"))) };
}
