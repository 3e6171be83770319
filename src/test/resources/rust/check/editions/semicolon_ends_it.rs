use std::sync::Mutex;

fn show() {
    let m = Mutex::new(1);
    println!("{}", m.lock().unwrap());
}

fn main() {
    show();
}
