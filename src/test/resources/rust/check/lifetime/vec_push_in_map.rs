use std::thread;

fn main() {
    let mut log = Vec::new();
    let handles: Vec<_> = (0..3).map(|i| thread::spawn(|| log.push(i))).collect();
    for h in handles {
        h.join().unwrap();
    }
    println!("{:?}", log);
}
