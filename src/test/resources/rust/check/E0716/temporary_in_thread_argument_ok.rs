use std::thread;

fn start(words: &'static [&'static str]) -> thread::JoinHandle<usize> {
    thread::spawn(move || words.len())
}

fn main() {
    println!("{}", start(&["a"]).join().unwrap());
}
