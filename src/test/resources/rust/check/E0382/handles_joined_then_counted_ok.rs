use std::thread;

fn main() {
    let handles: Vec<_> = (0..3).map(|i| thread::spawn(move || i)).collect();
    let count = handles.len();
    for h in handles {
        h.join().unwrap();
    }
    println!("{}", count);
}
