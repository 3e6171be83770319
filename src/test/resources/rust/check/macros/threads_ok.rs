use std::sync::{Arc, Mutex};
use std::thread;

macro_rules! spawn_all {
    ($n:expr, $body:expr) => {{
        let mut handles = Vec::new();
        for i in 0..$n {
            let f = $body.clone();
            handles.push(thread::spawn(move || f(i)));
        }
        handles
    }};
}

macro_rules! lock {
    ($m:expr) => { $m.lock().unwrap() };
}

fn main() {
    let total = Arc::new(Mutex::new(0));
    let t = Arc::clone(&total);
    let work = Arc::new(move |i: i32| {
        *lock!(t) += i;
    });
    for h in spawn_all!(4, work) {
        h.join().unwrap();
    }
    println!("{}", lock!(total));
}
