use std::sync::{Arc, Mutex};

fn total() -> i32 {
    let m = Arc::new(Mutex::new(vec![1, 2]));
    m.lock().unwrap().iter().sum()
}

fn main() {
    println!("{}", total());
}
