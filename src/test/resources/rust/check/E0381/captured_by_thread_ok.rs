use std::thread;

fn main() {
    let total: i32;
    total = 3;
    let h = thread::spawn(move || println!("{}", total));
    h.join().unwrap();
}
