use std::thread;

fn main() {
    let v = vec![1, 2, 3];
    let copy = v.clone();
    let h = thread::spawn(move || println!("{:?}", copy));
    println!("{:?}", v);
    h.join().unwrap();
}
