use std::sync::Mutex;

struct Pair {
    a: Vec<i32>,
    b: Vec<i32>,
}

fn main() {
    let m = Mutex::new(Pair { a: vec![1], b: vec![] });
    let mut g = m.lock().unwrap();
    let Pair { a, b } = &mut *g;
    for x in a {
        b.push(*x);
    }
}
