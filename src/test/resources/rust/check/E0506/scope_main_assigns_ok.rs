use std::thread;

fn main() {
    let mut n = 1;
    thread::scope(|s| {
        s.spawn(|| println!("{}", n));
    });
    n = 2;
    println!("{}", n);
}
