use std::thread;

fn run<F>(f: F)
where
    F: FnOnce() + Send,
{
    thread::spawn(f).join().unwrap();
}

fn main() {
    run(|| println!("x"));
}
