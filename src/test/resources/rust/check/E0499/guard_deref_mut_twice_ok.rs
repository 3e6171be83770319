use std::sync::Mutex;

struct Pair {
    a: i32,
    b: i32,
}

fn main() {
    let m = Mutex::new(Pair { a: 1, b: 2 });
    let mut g = m.lock().unwrap();
    let pair = &mut *g;
    std::mem::swap(&mut pair.a, &mut pair.b);
}
