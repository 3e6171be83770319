use std::thread;

fn main() {
    let mut n = 0;
    let h = thread::spawn(move || {
        n += 1;
        n
    });
    println!("{}", h.join().unwrap());
}
