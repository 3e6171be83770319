use std::sync::Mutex;

static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn main() {
    let n = NAMES;
    println!("{:?}", n);
}
