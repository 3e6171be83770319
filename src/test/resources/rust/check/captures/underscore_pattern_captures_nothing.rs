use std::thread;

fn main() {
    let v = vec![1];
    let h = thread::spawn(move || {
        let _ = v;
    });
    println!("{:?}", v);
    h.join().unwrap();
}
