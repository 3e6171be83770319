use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::thread;

fn map(line: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in line.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        *counts.entry(word.to_lowercase()).or_insert(0) += 1;
    }
    counts
}

fn main() {
    let text = "Rust is awesome\nRust can make system programming easier,\nmulti-core programming is hard; Rust can make it easier!";

    let mut handles = vec![];
    for line in text.lines() {
        let line = line.to_string();
        handles.push(thread::spawn(move || map(&line)));
    }
    let mut total: BTreeMap<String, usize> = BTreeMap::new();
    for h in handles {
        for (word, n) in h.join().unwrap() {
            *total.entry(word).or_default() += n;
        }
    }
    let mut top: Vec<(&String, &usize)> = total.iter().collect();
    top.sort_by(|a, b| b.1.cmp(a.1).then_with(|| a.0.cmp(b.0)));
    for (word, n) in top.iter().take(4) {
        println!("{:<12}{:>3}", word, n);
    }

    let shared = Arc::new(Mutex::new(HashMap::new()));
    let workers: Vec<thread::JoinHandle<()>> = text
        .lines()
        .map(|l| l.len())
        .map(|n| {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                let mut map = shared.lock().unwrap();
                *map.entry(n % 2 == 0).or_insert(0) += n;
            })
        })
        .collect();
    workers.into_iter().for_each(|w| w.join().unwrap());
    let map = shared.lock().unwrap();
    println!("{:?} {:?} {}", map.get(&true), map.get(&false), total.len());
}
