// The borrow lasts for the whole scope, also after the join.
use std::thread;

fn main() {
    let mut n = 0;
    thread::scope(|s| {
        let h = s.spawn(|| n += 1);
        h.join().unwrap();
        println!("{}", n);
    });
}
