use std::thread;

fn main() {
    let v = vec![1, 2, 3];
    let outer = thread::spawn(move || {
        let inner = thread::spawn(|| println!("{:?}", v));
        inner.join().unwrap();
    });
    outer.join().unwrap();
}
