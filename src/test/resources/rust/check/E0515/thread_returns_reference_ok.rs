use std::thread;

fn main() {
    let h = thread::spawn(|| -> Vec<i32> {
        let v = vec![1, 2];
        v
    });
    println!("{:?}", h.join().unwrap());
}
