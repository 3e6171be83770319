use std::thread;

static mut COUNTER: i32 = 0;

fn main() {
    let mut handles = vec![];
    for _ in 0..2 {
        handles.push(thread::spawn(|| {
            unsafe { COUNTER += 1 };
        }));
    }
    for handle in handles {
        handle.join().unwrap();
    }
    println!("{}", unsafe { COUNTER });
}
