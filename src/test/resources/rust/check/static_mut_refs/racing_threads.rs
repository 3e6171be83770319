use std::thread;

static mut COUNTER: i32 = 0;

fn main() {
    let mut handles = Vec::new();
    for _ in 0..10 {
        handles.push(thread::spawn(|| unsafe {
            COUNTER += 1;
        }));
    }
    for h in handles {
        h.join().unwrap();
    }
    unsafe {
        println!("{}", COUNTER);
    }
}
