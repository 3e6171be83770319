use std::thread::{Scope, ScopedJoinHandle};

fn start<'scope, 'env>(s: &'scope Scope<'scope, 'env>, n: &i32) -> ScopedJoinHandle<'scope, i32> {
    s.spawn(move || *n + 1)
}

fn main() {
    let n = 1;
    println!("{}", std::thread::scope(|s| start(s, &n).join().unwrap()));
}
