use std::thread;

fn main() {
    let mut counter = 0;
    let handles: Vec<_> = (0..10).map(|_| thread::spawn(|| counter += 1)).collect();
    for h in handles {
        h.join().unwrap();
    }
    println!("{}", counter);
}
