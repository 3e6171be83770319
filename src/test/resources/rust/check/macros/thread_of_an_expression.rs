use std::thread;

macro_rules! in_thread {
    ($e:expr) => { thread::spawn(|| $e) };
}

fn main() {
    let v = vec![1, 2, 3];
    let h = in_thread!(println!("{:?}", v));
    h.join().unwrap();
}
