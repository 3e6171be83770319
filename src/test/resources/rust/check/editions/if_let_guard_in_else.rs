// In 2021 the guard of the condition lives to the end of the `else`: a deadlock. In 2024 it is dropped before it.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(Vec::<i32>::new());
    if let Some(n) = m.lock().unwrap().pop() {
        println!("{}", n);
    } else {
        m.lock().unwrap().push(1);
    }
    println!("{:?}", m.lock().unwrap());
}
