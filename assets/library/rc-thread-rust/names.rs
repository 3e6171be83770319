use std::rc::Rc;
use std::thread;

fn main() {
    let name = Rc::new(String::from("crab"));
    let theirs = Rc::clone(&name);

    let handle = thread::spawn(move || {
        println!("hello, {theirs}");
    });
    println!("hello, {name}");
    handle.join().unwrap();
}
