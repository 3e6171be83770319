use std::thread;

fn main() {
    let mut name = String::from("a");
    thread::spawn(move || println!("{}", name)).join().unwrap();
    name = String::from("b");
    println!("{}", name);
}
