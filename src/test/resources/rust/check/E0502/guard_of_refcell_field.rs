use std::sync::Mutex;

struct Pair {
    a: Vec<i32>,
    b: Vec<i32>,
}

fn main() {
    let m = Mutex::new(Pair { a: vec![1], b: vec![] });
    let mut g = m.lock().unwrap();
    for x in &g.a {
        g.b.push(*x);
    }
}
