use std::thread;

fn main() {
    let v = vec![1, 2];
    let r = &v;
    thread::scope(|s| {
        s.spawn(move || println!("{:?}", r));
        s.spawn(move || println!("{:?}", r));
    });
    println!("{:?}", v);
}
