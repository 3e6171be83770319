use std::sync::{Mutex, RwLock};

struct Store {
    names: Mutex<Vec<String>>,
    limits: RwLock<(usize, usize)>,
}

impl Store {
    fn first(&self) -> &String {
        &self.names.lock().unwrap()[0]
    }

    fn longest(&self) -> String {
        let names = self.names.lock().unwrap();
        names.iter().max_by_key(|n| n.len()).cloned().unwrap_or_default()
    }

    fn longest_borrowed(&self) -> &str {
        let names = self.names.lock().unwrap();
        names.iter().max_by_key(|n| n.len()).map(|n| n.as_str()).unwrap_or("")
    }

    fn grow(&self) {
        let limits = self.limits.write().unwrap();
        limits.1 += 1;
    }

    fn with<R>(&self, f: impl FnOnce(&mut Vec<String>) -> R) -> R {
        f(&mut self.names.lock().unwrap())
    }
}

fn main() {
    let s = Store { names: Mutex::new(vec![]), limits: RwLock::new((0, 1)) };
    s.with(|v| v.push(String::from("a")));
    s.grow();
    println!("{} {} {}", s.first(), s.longest(), s.longest_borrowed());
}
