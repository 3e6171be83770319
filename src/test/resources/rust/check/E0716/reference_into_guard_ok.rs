// `&*temporary` in a `let` extends the life of the guard to the end of the block.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1, 2]);
    let v: &Vec<i32> = &*m.lock().unwrap();
    println!("{:?}", v);
}
