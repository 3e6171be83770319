use std::thread;

fn main() {
    let n = 0;
    thread::scope(|s| {
        let h = s.spawn(|| n + 1);
        println!("{} {}", h.join().unwrap(), n);
    });
}
