use std::thread;

fn main() {
    let a = vec![1];
    let b = vec![2];
    let h = thread::spawn(|| {
        println!("{:?}", a);
        println!("{:?}", b);
    });
    h.join().unwrap();
}
