use std::sync::Mutex;

fn main() {
    let m = Mutex::new(0);
    m.lock();
}
