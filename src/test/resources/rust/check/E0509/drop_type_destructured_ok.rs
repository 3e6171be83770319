use std::thread::{self, JoinHandle};

struct Worker {
    id: u32,
    handle: JoinHandle<()>,
}

fn main() {
    let w = Worker { id: 1, handle: thread::spawn(|| println!("work")) };
    let Worker { handle, id } = w;
    handle.join().unwrap();
    println!("{}", id);
}
