// The guard of a match's scrutinee lives to the end of the match, in both editions: a deadlock.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(1);
    match *m.lock().unwrap() {
        1 => *m.lock().unwrap() += 1,
        _ => {}
    }
}
