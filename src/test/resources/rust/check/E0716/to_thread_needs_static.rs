use std::thread;

fn main() {
    let r: &'static Vec<i32> = &vec![1];
    thread::spawn(move || println!("{:?}", r)).join().unwrap();
}
