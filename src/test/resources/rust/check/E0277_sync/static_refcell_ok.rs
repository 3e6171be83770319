use std::sync::Mutex;

static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn main() {
    NAMES.lock().unwrap().push(String::from("a"));
}
