use std::thread;

fn main() {
    let v = vec![3, 1];
    thread::scope(|s| {
        s.spawn(|| v.sort());
    });
    println!("{:?}", v);
}
