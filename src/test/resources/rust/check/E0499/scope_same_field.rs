use std::thread;

struct Stats {
    left: Vec<i32>,
    right: Vec<i32>,
}

fn main() {
    let mut stats = Stats { left: vec![], right: vec![] };
    thread::scope(|s| {
        s.spawn(|| stats.left.push(1));
        s.spawn(|| stats.left.push(2));
    });
    println!("{:?} {:?}", stats.left, stats.right);
}
