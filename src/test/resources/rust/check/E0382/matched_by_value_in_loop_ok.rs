use std::thread::JoinHandle;

fn finish(mut handle: Option<JoinHandle<i32>>) {
    for _ in 0..2 {
        match handle.take() {
            Some(h) => println!("{}", h.join().unwrap()),
            None => println!("none"),
        }
    }
}

fn main() {
    finish(Some(std::thread::spawn(|| 1)));
}
