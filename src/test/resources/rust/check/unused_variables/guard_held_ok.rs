use std::sync::Mutex;

fn main() {
    let m = Mutex::new(());
    let _guard = m.lock().unwrap();
    println!("alone");
}
