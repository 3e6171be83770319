use std::thread;

fn main() {
    let mut done = false;
    let h = thread::spawn(|| println!("{}", done));
    done = true;
    h.join().unwrap();
    println!("{}", done);
}
