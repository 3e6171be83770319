use std::thread;

fn main() {
    let mut counter = 0;
    let mut handles = Vec::new();
    for _ in 0..10 {
        handles.push(thread::spawn(|| {
            counter += 1;
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{counter}");
}
