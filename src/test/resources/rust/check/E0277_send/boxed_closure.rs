use std::thread;

fn main() {
    let job: Box<dyn FnOnce()> = Box::new(|| println!("job"));
    thread::spawn(move || job()).join().unwrap();
}
