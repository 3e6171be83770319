// Two fields through a guard: each `g.` is a call of DerefMut.
use std::sync::Mutex;

struct Pair {
    a: i32,
    b: i32,
}

fn main() {
    let m = Mutex::new(Pair { a: 1, b: 2 });
    let mut g = m.lock().unwrap();
    std::mem::swap(&mut g.a, &mut g.b);
}
