// `let _ =` drops the guard at once; `_guard` holds it.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(0);
    let _ = m.lock();
    let _guard = m.lock().unwrap();
    println!("{}", m.try_lock().is_err());
}
