use std::thread;

fn main() {
    let data = vec![1, 2, 3];
    let mut total = 0;
    let a = thread::spawn(move || println!("{:?}", data));
    let b = thread::spawn(|| total += data.len());
    a.join().unwrap();
    b.join().unwrap();
    println!("{} {:?}", total, data);
}
