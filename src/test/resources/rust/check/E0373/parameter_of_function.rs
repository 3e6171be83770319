use std::thread::{self, JoinHandle};

fn start(label: String) -> JoinHandle<()> {
    thread::spawn(|| println!("{label}"))
}

fn main() {
    start("one".to_string()).join().unwrap();
}
