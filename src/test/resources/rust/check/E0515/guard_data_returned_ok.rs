use std::sync::MutexGuard;

fn inside(g: MutexGuard<'_, Vec<i32>>) -> i32 {
    g[0]
}

fn main() {
    let m = std::sync::Mutex::new(vec![1]);
    println!("{}", inside(m.lock().unwrap()));
}
