use std::thread;

fn main() {
    let mut total = 0;
    thread::scope(|s| {
        for _ in 0..4 {
            s.spawn(|| total += 1);
        }
    });
    println!("{}", total);
}
