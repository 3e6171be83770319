use std::sync::Arc;
use std::thread;

trait Speak {
    fn speak(&self);
}

struct Dog;

impl Speak for Dog {
    fn speak(&self) {
        println!("woof");
    }
}

fn main() {
    let d: Arc<dyn Speak> = Arc::new(Dog);
    let e = Arc::clone(&d);
    thread::spawn(move || e.speak()).join().unwrap();
    d.speak();
}
