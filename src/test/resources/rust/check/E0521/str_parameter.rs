use std::thread;

fn greet(name: &str) -> thread::JoinHandle<String> {
    thread::spawn(move || format!("hello {name}"))
}

fn main() {
    println!("{}", greet("ann").join().unwrap());
}
