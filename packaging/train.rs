// What the AOT cache is trained on beside train.go: a little of all that a usual program in Rust uses.
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::sync::{Arc, Condvar, Mutex, RwLock};
use std::thread;

#[derive(Debug, Clone, PartialEq)]
enum Order {
    Deposit(u32),
    Close,
}

#[derive(Default)]
struct Account {
    balance: u32,
}

impl Account {
    fn deposit(&mut self, amount: u32) -> Result<u32, String> {
        if amount == 0 {
            return Err(String::from("nothing to deposit"));
        }
        self.balance += amount;
        Ok(self.balance)
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "balance {}", self.balance)
    }
}

fn total<'a>(names: impl Iterator<Item = &'a String>) -> usize {
    names.map(|name| name.len()).sum()
}

fn main() {
    let shared = Arc::new(Mutex::new(Account::default()));
    let open = Arc::new((Mutex::new(false), Condvar::new()));
    let visits = AtomicUsize::new(0);
    let names = RwLock::new(vec![String::from("ann"), "bob".to_string()]);
    let (to, from) = mpsc::channel();

    let clerk = {
        let (shared, open) = (Arc::clone(&shared), open.clone());
        thread::spawn(move || {
            let (lock, changed) = &*open;
            let mut ready = lock.lock().unwrap();
            while !*ready {
                ready = changed.wait(ready).unwrap();
            }
            for order in from {
                match order {
                    Order::Deposit(amount) => match shared.lock().unwrap().deposit(amount) {
                        Ok(_) => {}
                        Err(why) => eprintln!("{why}"),
                    },
                    Order::Close => break,
                }
            }
        })
    };

    to.send(Order::Deposit(10)).unwrap();
    to.send(Order::Close).unwrap();
    *open.0.lock().unwrap() = true;
    open.1.notify_one();
    clerk.join().unwrap();

    thread::scope(|scope| {
        scope.spawn(|| visits.fetch_add(1, Ordering::SeqCst));
        scope.spawn(|| names.write().unwrap().push(format!("{:?}", Order::Close)));
    });
    let mut lengths = HashMap::new();
    for name in names.read().unwrap().iter() {
        *lengths.entry(name.len()).or_insert(0) += 1;
    }
    if let Some(count) = lengths.get(&3) {
        println!("{count} names of three letters, {} letters", total(names.read().unwrap().iter()));
    }
    println!("{} after {} visits", shared.lock().unwrap(), visits.load(Ordering::SeqCst));
}
