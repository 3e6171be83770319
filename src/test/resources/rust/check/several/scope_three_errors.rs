use std::thread;

fn main() {
    let mut v = vec![1];
    let n = 0;
    thread::scope(|s| {
        s.spawn(|| v.push(1));
        s.spawn(|| v.push(2));
        s.spawn(|| n += 1);
    });
    println!("{:?} {}", v, n);
}
