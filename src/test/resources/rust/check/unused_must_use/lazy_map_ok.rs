use std::thread;

fn main() {
    (0..3).map(|i| thread::spawn(move || println!("{}", i))).for_each(|h| h.join().unwrap());
}
