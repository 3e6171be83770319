use std::thread;

fn main() {
    thread::spawn(|| println!("maybe"));
}
