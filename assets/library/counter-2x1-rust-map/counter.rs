use std::thread;

fn main() {
    let mut counter = 0;

    let handles: Vec<_> = (0..2)
        .map(|_| {
            thread::spawn(|| {
                counter += 1;
            })
        })
        .collect();
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{counter}");
}
