use std::thread;

fn main() {
    let job: Box<dyn FnOnce() + Send> = Box::new(|| println!("job"));
    thread::spawn(move || job()).join().unwrap();
}
