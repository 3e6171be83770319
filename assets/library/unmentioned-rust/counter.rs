use std::thread;

fn main() {
    let mut counter = 0;

    let mut handles = vec![];
    for _ in 0..2 {
        handles.push(thread::spawn(|| {
            // counter += 1; does not compile
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{counter}");
}
