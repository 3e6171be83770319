use std::thread;

fn main() {
    let mut v = vec![1];
    let mut handles = vec![];
    for i in 0..2 {
        handles.push(thread::spawn(|| v.push(i)));
    }
    for h in handles {
        h.join().unwrap();
    }
}
