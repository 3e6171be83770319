#![deny(unused_must_use)]
use std::thread;

fn main() {
    thread::spawn(|| 1).join();
}
