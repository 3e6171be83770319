use std::cell::Cell;
use std::thread;

fn main() {
    let n = Cell::new(0);
    thread::scope(|s| {
        s.spawn(|| n.set(n.get() + 1));
    });
    println!("{}", n.get());
}
