use std::thread;

fn main() {
    let mut n = 1;
    let m = n;
    let h = thread::spawn(move || {
        n += 1;
        n
    });
    println!("{} {}", m, h.join().unwrap());
}
