// A plain `if` drops the temporaries of its condition before the body, in both editions.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1]);
    if m.lock().unwrap().is_empty() {
        println!("empty");
    } else {
        m.lock().unwrap().push(2);
    }
    println!("{:?}", m.lock().unwrap());
}
