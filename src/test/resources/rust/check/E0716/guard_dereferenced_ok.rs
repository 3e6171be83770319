use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1, 2]);
    let g = m.lock().unwrap();
    let first = g.iter();
    println!("{:?}", first.max());
}
