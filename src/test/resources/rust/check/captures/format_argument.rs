use std::thread;

fn main() {
    let name = String::from("n");
    let width = 5;
    thread::spawn(move || println!("{name:>width$}")).join().unwrap();
    println!("{width}");
}
