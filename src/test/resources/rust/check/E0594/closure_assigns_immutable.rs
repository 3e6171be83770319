use std::thread;

fn main() {
    let n = 0;
    let h = thread::spawn(move || n += 1);
    h.join().unwrap();
    println!("{}", n);
}
