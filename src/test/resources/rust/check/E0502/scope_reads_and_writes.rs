use std::thread;

fn main() {
    let mut v = vec![1, 2];
    thread::scope(|s| {
        s.spawn(|| println!("{:?}", v));
        s.spawn(|| v.push(3));
    });
}
