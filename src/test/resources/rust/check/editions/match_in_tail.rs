use std::sync::Mutex;

fn describe() -> &'static str {
    let m = Mutex::new(Some(1));
    match *m.lock().unwrap() {
        Some(_) => "some",
        None => "none",
    }
}

fn main() {
    println!("{}", describe());
}
