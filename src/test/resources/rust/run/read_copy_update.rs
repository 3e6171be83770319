use std::sync::{Arc, RwLock};
use std::thread;

#[derive(Debug, Clone, Default)]
struct Settings {
    version: u32,
    names: Vec<String>,
}

struct Shared {
    current: RwLock<Arc<Settings>>,
}

impl Shared {
    fn load(&self) -> Arc<Settings> {
        Arc::clone(&self.current.read().unwrap())
    }

    fn update<F>(&self, f: F)
    where
        F: FnOnce(&mut Settings),
    {
        let mut slot = self.current.write().unwrap();
        let mut next = Settings::clone(&slot);
        f(&mut next);
        next.version += 1;
        *slot = Arc::new(next);
    }
}

fn main() {
    let shared = Arc::new(Shared { current: RwLock::new(Arc::new(Settings::default())) });
    let old = shared.load();
    let writers: Vec<_> = ["a", "b", "c"]
        .into_iter()
        .map(|name| {
            let shared = shared.clone();
            thread::spawn(move || shared.update(|s| s.names.push(name.to_string())))
        })
        .collect();
    for w in writers {
        w.join().unwrap();
    }
    let new = shared.load();
    let mut names = new.names.clone();
    names.sort();
    println!("{} {:?}", old.version, old.names);
    println!("{} {:?}", new.version, names);
    println!("{} {}", Arc::strong_count(&old), Arc::strong_count(&new));
}
