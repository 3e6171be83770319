#![allow(dead_code)]
#![allow(unused_variables)]

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

#[derive(Debug, Clone, Default)]
pub struct Registry<K: Eq + Hash, V> {
    entries: Arc<Mutex<HashMap<K, V>>>,
}

impl<K, V> Registry<K, V>
where
    K: Eq + Hash + Clone + Debug + Send + 'static,
    V: Clone + Send + 'static,
{
    pub fn new() -> Self {
        Registry { entries: Arc::new(Mutex::new(HashMap::new())) }
    }

    pub fn put(&self, key: K, value: V) -> Option<V> {
        self.entries.lock().unwrap().insert(key, value)
    }

    pub fn get<Q>(&self, key: &Q) -> Option<V>
    where
        K: std::borrow::Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.entries.lock().unwrap().get(key).cloned()
    }

    pub fn update_later<F>(&self, key: K, f: F) -> JoinHandle<bool>
    where
        F: FnOnce(&mut V) + Send + 'static,
    {
        let entries = Arc::clone(&self.entries);
        thread::spawn(move || match entries.lock().unwrap().get_mut(&key) {
            Some(v) => {
                f(v);
                true
            }
            None => false,
        })
    }
}

pub fn main() {
    let r: Registry<String, i32> = Registry::new();
    assert!(r.put("a".to_string(), 1).is_none());
    let added = r.update_later("a".to_string(), |n| *n += 1).join().unwrap();
    assert!(added);
    assert_eq!(r.get("a"), Some(2));
    assert_eq!(r.get("b"), None);
}
