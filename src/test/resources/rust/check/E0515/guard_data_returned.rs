use std::sync::MutexGuard;

fn inside<'a>(g: MutexGuard<'a, Vec<i32>>) -> &'a i32 {
    &g[0]
}

fn main() {
    let m = std::sync::Mutex::new(vec![1]);
    println!("{}", inside(m.lock().unwrap()));
}
