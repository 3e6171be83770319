use std::sync::RwLock;
use std::thread;

static CACHE: RwLock<Option<u32>> = RwLock::new(None);

fn cached() -> u32 {
    if let Some(value) = *CACHE.read().unwrap() {
        return value;
    }
    let mut cache = CACHE.write().unwrap();
    if cache.is_none() {
        println!("computed");
        *cache = Some(42);
    }
    cache.unwrap()
}

fn main() {
    let other = thread::spawn(cached);
    let mine = cached();
    println!("{mine} {}", other.join().unwrap());
}
