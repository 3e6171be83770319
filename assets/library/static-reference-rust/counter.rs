use std::thread;

static mut COUNTER: i32 = 0;

fn increment() {
    unsafe {
        let counter = &mut COUNTER;
        *counter += 1;
    }
}

fn main() {
    let first = thread::spawn(increment);
    let second = thread::spawn(increment);
    first.join().unwrap();
    second.join().unwrap();
    println!("{}", unsafe { COUNTER });
}
