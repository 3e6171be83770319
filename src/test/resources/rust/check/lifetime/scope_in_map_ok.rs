use std::thread;

fn main() {
    let n = 0;
    thread::scope(|s| {
        let _handles: Vec<_> = (0..3).map(|_| s.spawn(|| n + 1)).collect();
    });
    println!("{}", n);
}
