use std::thread;

fn main() {
    let mut n = 1;
    let h = thread::spawn(|| n += 1);
    let m = n;
    h.join().unwrap();
    println!("{}", m);
}
