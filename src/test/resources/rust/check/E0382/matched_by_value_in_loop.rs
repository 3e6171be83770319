use std::thread::JoinHandle;

fn finish(handle: Option<JoinHandle<i32>>) {
    for _ in 0..2 {
        match handle {
            Some(h) => println!("{}", h.join().unwrap()),
            None => println!("none"),
        }
    }
}

fn main() {
    finish(Some(std::thread::spawn(|| 1)));
}
