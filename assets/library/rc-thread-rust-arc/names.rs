use std::sync::Arc;
use std::thread;

fn main() {
    let name = Arc::new(String::from("crab"));
    let theirs = Arc::clone(&name);

    let handle = thread::spawn(move || {
        let again = Arc::clone(&theirs);
        println!("hello, {again}");
    });
    let mine = Arc::clone(&name);
    drop(mine);
    handle.join().unwrap();
    println!("hello, {name}");
}
