use std::thread;

fn unused() {
    let mut a = 1;
    let b = a;
}

fn main() {
    let v = vec![1];
    thread::spawn(move || println!("{:?}", v)).join();
    println!("{:?}", v);
    unused();
}
