// A guard that is only held for its scope is "unused" to rustc, unless its name begins with an underscore.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(());
    let guard = m.lock().unwrap();
    println!("alone");
}
