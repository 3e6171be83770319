use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{mpsc, Arc, Mutex};
use std::thread;

fn is_prime(n: u32) -> bool {
    n >= 2 && (2..).take_while(|d| d * d <= n).all(|d| n % d != 0)
}

fn sieve(limit: usize) -> Vec<usize> {
    let mut composite = vec![false; limit + 1];
    let mut primes = vec![];
    for n in 2..=limit {
        if !composite[n] {
            primes.push(n);
            for m in (n * n..=limit).step_by(n) {
                composite[m] = true;
            }
        }
    }
    primes
}

fn main() {
    const WORKERS: usize = 3;
    let next = Arc::new(AtomicUsize::new(0));
    let found = Arc::new(Mutex::new(Vec::new()));
    let handles: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (next, found) = (next.clone(), found.clone());
            thread::spawn(move || loop {
                let n = next.fetch_add(1, Ordering::Relaxed);
                if n > 30 {
                    return;
                }
                if is_prime(n as u32) {
                    found.lock().unwrap().push(n);
                }
            })
        })
        .collect();
    for h in handles {
        h.join().unwrap();
    }
    let mut primes = Arc::into_inner(found).unwrap().into_inner().unwrap();
    primes.sort_unstable();
    println!("{:?} {}", primes, primes == sieve(30));

    let (tx, rx) = mpsc::channel();
    for n in [12u32, 17, 60] {
        let tx = tx.clone();
        thread::spawn(move || {
            let mut rest = n;
            let mut factors = Vec::new();
            let mut d = 2;
            while rest > 1 {
                while rest % d == 0 {
                    factors.push(d);
                    rest /= d;
                }
                d += 1;
            }
            tx.send((n, factors)).unwrap();
        });
    }
    drop(tx);
    let all: BTreeMap<u32, Vec<u32>> = rx.into_iter().collect();
    for (n, factors) in all {
        println!("{n} = {}", factors.iter().map(u32::to_string).collect::<Vec<_>>().join(" * "));
    }
}
