use std::thread;

fn main() {
    let mut done = false;
    thread::scope(|s| {
        s.spawn(|| done = true);
        while !done {
            thread::yield_now();
        }
    });
}
