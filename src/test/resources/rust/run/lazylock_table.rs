use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};
use std::thread;

static SQUARES: LazyLock<Vec<u32>> = LazyLock::new(|| {
    println!("computing");
    (0..5).map(|n| n * n).collect()
});

static SCORES: LazyLock<Mutex<BTreeMap<&'static str, i32>>> = LazyLock::new(|| Mutex::new(BTreeMap::new()));

fn score(name: &'static str, points: i32) {
    *SCORES.lock().unwrap().entry(name).or_insert(0) += points;
}

fn main() {
    println!("start");
    println!("{}", SQUARES[3]);
    println!("{:?} {}", *SQUARES, SQUARES.len());
    thread::scope(|s| {
        s.spawn(|| score("ann", 2));
        s.spawn(|| score("bob", 5));
        s.spawn(|| score("ann", 1));
    });
    println!("{:?}", SCORES.lock().unwrap());

    let lazy = LazyLock::new(|| String::from("local"));
    println!("{}", lazy.to_uppercase());
    let cell = OnceCell::new();
    println!("{} {} {:?}", cell.get_or_init(|| 4), cell.get_or_init(|| 5), cell.get());
}
