// The closure given to `scope` runs at once, but `i` belongs to that closure: the spawned thread may outlive it.
use std::thread;

fn main() {
    thread::scope(|s| {
        for i in 0..2 {
            s.spawn(|| println!("{i}"));
        }
    });
}
