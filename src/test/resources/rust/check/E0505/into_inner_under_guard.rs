// The guard is dropped at the end of main, which is a use.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(1);
    let mut g = m.lock().unwrap();
    *g += 1;
    println!("{}", m.into_inner().unwrap());
}
