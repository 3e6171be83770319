// The thread increments its own copy and never reads it.
use std::thread;

fn main() {
    let mut n = 0;
    thread::spawn(move || {
        n += 1;
    })
    .join()
    .unwrap();
    println!("{}", n);
}
