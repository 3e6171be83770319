use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1, 2]);
    let first = m.lock().unwrap().iter();
    println!("{:?}", first.max());
}
