use std::thread;

fn main() {
    let mut v = vec![3, 1];
    thread::scope(|s| {
        s.spawn(|| v.sort());
    });
    println!("{:?}", v);
}
