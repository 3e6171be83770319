use std::sync::Mutex;
use std::thread;

static TOTAL: Mutex<u32> = Mutex::new(40);

fn poisoner() {
    let mut total = TOTAL.lock().unwrap();
    *total += 2;
    panic!("And poisoner crashed horribly");
}

fn main() {
    let handle = thread::Builder::new().name(String::from("poisoner")).spawn(poisoner).unwrap();
    println!("{:?}", handle.join());
    println!("{:?}", TOTAL.lock().is_err());
    let total = TOTAL.lock().unwrap();
    println!("never {}", total);
}
