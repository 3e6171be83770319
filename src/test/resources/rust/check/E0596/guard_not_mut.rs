use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1]);
    let g = m.lock().unwrap();
    g.push(2);
}
