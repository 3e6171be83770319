use std::thread;

fn main() {
    let n = 7u64;
    let h = thread::Builder::new()
        .name("seven".to_string())
        .spawn(move || println!("{}", n))
        .unwrap();
    h.join().unwrap();
}
