use std::sync::Arc;
use std::thread;

fn main() {
    let name = Arc::new(String::from("crab"));
    let theirs = Arc::clone(&name);

    let handle = thread::spawn(move || {
        println!("hello, {theirs}");
    });
    println!("hello, {name}");
    handle.join().unwrap();
}
