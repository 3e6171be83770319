use std::thread::{self, JoinHandle};

struct Worker {
    handle: Option<JoinHandle<()>>,
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.handle.unwrap().join().unwrap();
    }
}

fn main() {
    let _w = Worker { handle: Some(thread::spawn(|| println!("w"))) };
}
