use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

struct Philosopher {
    name: String,
    left: usize,
    right: usize,
}

impl Philosopher {
    fn new(name: &str, left: usize, right: usize) -> Philosopher {
        Philosopher { name: name.to_string(), left, right }
    }

    fn eat(&self, table: &Table) -> String {
        let _left = table.forks[self.left].lock().unwrap();
        thread::sleep(Duration::from_millis(1));
        let _right = table.forks[self.right].lock().unwrap();
        format!("{} is done eating.", self.name)
    }
}

struct Table {
    forks: Vec<Mutex<()>>,
}

fn main() {
    let table = Arc::new(Table { forks: vec![Mutex::new(()), Mutex::new(()), Mutex::new(()), Mutex::new(()), Mutex::new(())] });
    let philosophers = vec![
        Philosopher::new("Ada", 0, 1),
        Philosopher::new("Alan", 1, 2),
        Philosopher::new("Edsger", 2, 3),
        Philosopher::new("Grace", 3, 4),
        Philosopher::new("Tony", 0, 4),
    ];
    let handles: Vec<_> = philosophers
        .into_iter()
        .map(|p| {
            let table = table.clone();
            thread::spawn(move || p.eat(&table))
        })
        .collect();
    for h in handles {
        println!("{}", h.join().unwrap());
    }
}
