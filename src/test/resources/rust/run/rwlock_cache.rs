use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::thread;

#[derive(Clone)]
struct Cache {
    inner: Arc<RwLock<HashMap<u32, String>>>,
}

impl Cache {
    fn new() -> Cache {
        Cache { inner: Arc::new(RwLock::new(HashMap::new())) }
    }

    fn get(&self, key: u32) -> Option<String> {
        self.inner.read().unwrap().get(&key).cloned()
    }

    fn put(&self, key: u32, value: &str) {
        let mut map = self.inner.write().unwrap();
        map.insert(key, value.to_owned());
    }
}

fn main() {
    let cache = Cache::new();
    let writers: Vec<_> = (0..4)
        .map(|i| {
            let cache = cache.clone();
            thread::spawn(move || cache.put(i, &format!("value {}", i * i)))
        })
        .collect();
    for w in writers {
        w.join().unwrap();
    }
    let mut keys: Vec<u32> = cache.inner.read().unwrap().keys().copied().collect();
    keys.sort_unstable();
    for key in keys {
        println!("{} -> {:?}", key, cache.get(key));
    }
    println!("{:?}", cache.get(9));

    let lock = RwLock::new(5);
    {
        let r1 = lock.read().unwrap();
        let r2 = lock.read().unwrap();
        println!("{} {}", *r1 + *r2, lock.try_write().is_err());
    }
    {
        let mut w = lock.write().unwrap();
        *w += 1;
        println!("{}", lock.try_read().is_err());
    }
    println!("{:?} {}", lock, lock.is_poisoned());
    println!("{}", lock.into_inner().unwrap());
}
