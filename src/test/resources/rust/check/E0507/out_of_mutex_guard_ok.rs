use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1]);
    let v = std::mem::take(&mut *m.lock().unwrap());
    println!("{:?}", v);
}
