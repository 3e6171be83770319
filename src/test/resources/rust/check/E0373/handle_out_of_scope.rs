use std::thread;
fn main() {
    let h = thread::scope(|s| {
        let local = 5;
        let h = s.spawn(|| println!("{local}"));
        h
    });
    drop(h);
}
