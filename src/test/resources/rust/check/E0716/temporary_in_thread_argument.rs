use std::thread;

fn start(words: &'static [String]) -> thread::JoinHandle<usize> {
    thread::spawn(move || words.len())
}

fn main() {
    println!("{}", start(&[String::from("a")]).join().unwrap());
}
