use std::thread;

fn main() {
    let limit = 5;
    let h = thread::spawn(move || (0..limit).sum::<i32>());
    println!("{} {}", h.join().unwrap(), limit);
}
