use std::thread;

fn main() {
    let mut h = Some(thread::spawn(|| 1));
    println!("{}", h.take().unwrap().join().unwrap());
    println!("{}", h.take().is_none());
}
