use std::thread;

fn main() {
    let total = 0;
    thread::scope(|s| {
        s.spawn(|| total += 5);
    });
    println!("{}", total);
}
