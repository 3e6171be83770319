use std::thread;

fn main() {
    let mut counter = 0;

    let mut handles = vec![];
    for _ in 0..2 {
        handles.push(thread::spawn(move || {
            counter += 1;
            println!("mine: {counter}");
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{counter}");
}
