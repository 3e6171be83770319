use std::thread;

fn main() {
    let mut handles = vec![];
    for i in 0..3 {
        handles.push(thread::spawn(|| println!("x")));
    }
    for h in handles {
        h.join().unwrap();
    }
}
