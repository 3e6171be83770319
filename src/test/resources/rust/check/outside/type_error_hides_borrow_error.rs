use std::thread;

fn main() {
    let v = vec![1];
    let n: i32 = "five";
    let h = thread::spawn(|| println!("{:?} {}", v, n));
    h.join().unwrap();
}
