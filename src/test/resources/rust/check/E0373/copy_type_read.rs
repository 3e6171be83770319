use std::thread;

fn main() {
    let limit = 5;
    let h = thread::spawn(|| (0..limit).sum::<i32>());
    println!("{}", h.join().unwrap());
}
