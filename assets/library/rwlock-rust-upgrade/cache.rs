use std::sync::RwLock;
use std::thread;

static CACHE: RwLock<Option<u32>> = RwLock::new(None);

fn cached() -> u32 {
    let seen = CACHE.read().unwrap();
    if let Some(value) = *seen {
        return value;
    }
    *CACHE.write().unwrap() = Some(42); // `seen` still reads
    42
}

fn main() {
    let other = thread::spawn(cached);
    let mine = cached();
    println!("{mine} {}", other.join().unwrap());
}
