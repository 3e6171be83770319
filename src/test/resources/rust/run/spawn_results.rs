use std::thread::{self, JoinHandle};

fn square(n: u64) -> u64 {
    n * n
}

fn constant() -> &'static str {
    "named function"
}

fn main() {
    let handles: Vec<JoinHandle<u64>> = (1..=5).map(|n| thread::spawn(move || square(n))).collect();
    let results: Vec<u64> = handles.into_iter().map(|h| h.join().unwrap()).collect();
    println!("{:?}", results);
    println!("sum = {}", results.iter().sum::<u64>());

    let pair = thread::spawn(|| (String::from("left"), 7)).join().unwrap();
    println!("{} {}", pair.0, pair.1);
    println!("{}", thread::spawn(constant).join().expect("no panic"));

    let mut total = 0;
    let mut handles = vec![];
    for chunk in [1, 2, 3, 4, 5, 6].chunks(2) {
        let chunk = chunk.to_vec();
        handles.push(thread::spawn(move || chunk.iter().sum::<i32>()));
    }
    for handle in handles {
        total += handle.join().unwrap();
    }
    println!("{total}");
}
