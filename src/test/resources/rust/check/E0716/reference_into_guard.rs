use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1, 2]);
    let v: &Vec<i32> = m.lock().unwrap().as_ref();
    println!("{:?}", v);
}
