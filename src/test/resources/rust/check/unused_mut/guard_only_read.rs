use std::sync::Mutex;

fn main() {
    let mut m = Mutex::new(1);
    let mut g = m.lock().unwrap();
    println!("{}", *g);
}
