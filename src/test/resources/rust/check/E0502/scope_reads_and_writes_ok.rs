use std::thread;

fn main() {
    let mut v = vec![1, 2];
    thread::scope(|s| {
        s.spawn(|| println!("{:?}", v));
        s.spawn(|| println!("{}", v.len()));
    });
    v.push(3);
}
