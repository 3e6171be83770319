use std::thread;

fn main() {
    let h = thread::spawn(|| println!("x"));
    let _ = h.join();
}
