use std::sync::Arc;
use std::thread;

struct Account {
    balance: i64,
}

fn main() {
    let a = Arc::new(Account { balance: 0 });
    let b = Arc::clone(&a);
    thread::spawn(move || b.balance += 10).join().unwrap();
    println!("{}", a.balance);
}
