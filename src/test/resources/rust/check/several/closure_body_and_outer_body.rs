use std::thread;

fn main() {
    let v = vec![1];
    let h = thread::spawn(move || {
        let w = v;
        drop(w);
        println!("{:?}", w);
    });
    println!("{:?}", v);
    h.join().unwrap();
}
