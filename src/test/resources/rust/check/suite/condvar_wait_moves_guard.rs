use std::sync::{Condvar, Mutex};

fn good(m: &Mutex<bool>, c: &Condvar) {
    let mut g = m.lock().unwrap();
    while !*g {
        g = c.wait(g).unwrap();
    }
}

fn forgotten(m: &Mutex<bool>, c: &Condvar) {
    let g = m.lock().unwrap();
    while !*g {
        c.wait(g).unwrap();
    }
}

fn not_mut(m: &Mutex<bool>, c: &Condvar) {
    let g = m.lock().unwrap();
    while !*g {
        g = c.wait(g).unwrap();
    }
}

fn main() {
    let (m, c) = (Mutex::new(true), Condvar::new());
    good(&m, &c);
    forgotten(&m, &c);
    not_mut(&m, &c);
}
