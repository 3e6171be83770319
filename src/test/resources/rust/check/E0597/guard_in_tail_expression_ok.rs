use std::sync::Mutex;

fn read() -> i32 {
    let m = Mutex::new(7);
    let n = *m.lock().unwrap();
    n
}

fn main() {
    println!("{}", read());
}
