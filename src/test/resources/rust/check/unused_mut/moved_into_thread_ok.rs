use std::thread;

fn main() {
    let mut v = vec![1];
    let h = thread::spawn(move || v.push(2));
    h.join().unwrap();
}
