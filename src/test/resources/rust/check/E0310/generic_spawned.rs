use std::thread;

fn show<T: Send + std::fmt::Debug>(value: T) {
    thread::spawn(move || println!("{:?}", value)).join().unwrap();
}

fn main() {
    show(1);
}
