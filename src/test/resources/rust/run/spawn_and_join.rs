use std::thread;
use std::time::Duration;

fn main() {
    let handle = thread::spawn(|| {
        for i in 1..4 {
            thread::sleep(Duration::from_millis(1));
            println!("spawned {}", i);
        }
    });
    handle.join().unwrap();
    for i in 1..3 {
        println!("main {}", i);
    }

    let v = vec![1, 2, 3];
    let handle = thread::spawn(move || {
        println!("here is a vector: {:?}", v);
        v.len()
    });
    println!("it had {} elements", handle.join().unwrap());
}
