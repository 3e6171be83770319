use std::thread;

fn main() {
    let mut v = vec![1];
    let mut h = thread::spawn(move || println!("{:?}", v));
    h.join().unwrap();
}
