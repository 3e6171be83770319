use std::fmt;
use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Debug)]
enum BankError {
    Insufficient { needed: u32, available: u32 },
    SameAccount,
}

impl fmt::Display for BankError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BankError::Insufficient { needed, available } => write!(f, "needs {needed}, has {available}"),
            BankError::SameAccount => write!(f, "one account"),
        }
    }
}

struct Bank {
    accounts: Vec<Mutex<u32>>,
}

impl Bank {
    fn new(n: usize, each: u32) -> Self {
        Bank { accounts: (0..n).map(|_| Mutex::new(each)).collect() }
    }

    fn transfer(&self, from: usize, to: usize, amount: u32) -> Result<u32, BankError> {
        if from == to {
            return Err(BankError::SameAccount);
        }
        let (first, second) = (from.min(to), from.max(to));
        let mut a = self.accounts[first].lock().unwrap();
        let mut b = self.accounts[second].lock().unwrap();
        let (source, target) = if from < to { (&mut *a, &mut *b) } else { (&mut *b, &mut *a) };
        if *source < amount {
            return Err(BankError::Insufficient { needed: amount, available: *source });
        }
        *source -= amount;
        *target += amount;
        Ok(*source)
    }

    fn total(&self) -> u32 {
        self.accounts.iter().map(|a| *a.lock().unwrap()).sum()
    }
}

fn main() {
    let bank = Arc::new(Bank::new(3, 100));
    let handles: Vec<_> = (0..3)
        .map(|i| {
            let bank = Arc::clone(&bank);
            thread::spawn(move || bank.transfer(i, (i + 1) % 3, 30).is_ok())
        })
        .collect();
    println!("{}", handles.into_iter().all(|h| h.join().unwrap()));
    println!("{}", bank.total());
    match bank.transfer(0, 1, 500) {
        Ok(left) => println!("left {left}"),
        Err(e) => println!("{e} / {e:?}"),
    }
    if let Err(e) = bank.transfer(1, 1, 1) {
        println!("{}", e);
    }
}
