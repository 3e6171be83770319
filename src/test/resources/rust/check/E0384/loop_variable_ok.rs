use std::thread;

fn main() {
    for mut i in 0..2 {
        i += 1;
        thread::spawn(move || println!("{}", i)).join().unwrap();
    }
}
