use std::sync::Mutex;

fn main() {
    let mut m = Mutex::new(1);
    println!("{}", m.lock().unwrap());
    m = Mutex::new(2);
    println!("{:?}", m);
}
