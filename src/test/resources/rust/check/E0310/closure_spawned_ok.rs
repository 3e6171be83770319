use std::thread;

fn run<F>(f: F)
where
    F: FnOnce() + Send,
{
    thread::scope(|s| {
        s.spawn(f);
    });
}

fn main() {
    run(|| println!("x"));
}
