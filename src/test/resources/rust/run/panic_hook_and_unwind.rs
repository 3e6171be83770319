use std::panic;
use std::sync::Mutex;

fn risky(n: i32) -> i32 {
    if n < 0 {
        panic!("negative: {n}");
    }
    n * 2
}

fn main() {
    let log = Mutex::new(Vec::new());
    for n in [1, -1, 3] {
        match panic::catch_unwind(|| risky(n)) {
            Ok(v) => log.lock().unwrap().push(v.to_string()),
            Err(e) => {
                let text = e.downcast_ref::<String>().cloned().or_else(|| e.downcast_ref::<&str>().map(|s| s.to_string()));
                log.lock().unwrap().push(text.unwrap_or_default());
            }
        }
    }
    println!("{:?}", log.lock().unwrap());
    let e = panic::catch_unwind(|| panic::panic_any(42u8)).unwrap_err();
    println!("{:?} {}", e.downcast_ref::<u8>(), e.is::<String>());
    println!("{:?}", e.downcast::<u8>().map(|b| *b + 1).ok());
}
