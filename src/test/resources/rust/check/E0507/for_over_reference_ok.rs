fn main() {
    let mut handles = vec![std::thread::spawn(|| 1)];
    for h in handles.drain(..) {
        println!("{}", h.join().unwrap());
    }
}
