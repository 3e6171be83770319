use std::thread;

fn main() {
    thread::scope(|s| {
        for i in 0..2 {
            s.spawn(move || println!("{i}"));
        }
    });
}
