use std::thread;

fn main() {
    thread::scope(|s| {
        let v = vec![1, 2];
        s.spawn(|| println!("{:?}", v));
    });
}
