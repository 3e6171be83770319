// A constant expression is promoted and lives for ever.
use std::thread;

fn main() {
    let r: &'static [i32; 1] = &[1];
    thread::spawn(move || println!("{:?}", r)).join().unwrap();
}
