use std::sync::Mutex;

fn main() {
    let mut m = Mutex::new(1);
    *m.get_mut().unwrap() += 1;
    let mut g = m.lock().unwrap();
    *g += 1;
}
