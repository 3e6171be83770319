use std::sync::mpsc;
use std::thread;

fn child() -> isize {
    42
}

fn child2(s: &str) -> usize {
    s.len()
}

fn apply(f: fn(i32) -> i32, n: i32) -> i32 {
    f(n)
}

extern "C" fn double(n: i32) -> i32 {
    n * 2
}

fn negate(n: i32) -> i32 {
    -n
}

struct Task {
    name: &'static str,
    run: fn(&[i32]) -> i32,
}

fn total(v: &[i32]) -> i32 {
    v.iter().sum()
}

fn spawn_with<F, T>(f: F) -> T
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(f()).unwrap());
    rx.recv().unwrap()
}

pub fn main() {
    assert_eq!(thread::spawn(child).join().unwrap(), 42);
    assert_eq!(thread::spawn(move || child2("hello")).join().unwrap(), 5);
    println!("{} {}", apply(negate, 4), double(8));
    let table: Vec<fn(i32) -> i32> = vec![negate, |n| n + 1, i32::abs];
    println!("{:?}", table.iter().map(|f| f(-3)).collect::<Vec<_>>());
    let tasks = [Task { name: "total", run: total }, Task { name: "first", run: |v| v[0] }];
    for t in &tasks {
        let f = t.run;
        let result = spawn_with(move || f(&[4, 5, 6]));
        println!("{} {} {}", t.name, result, (t.run)(&[1]));
    }
    println!("{:?}", ["1", "2"].map(str::len));
}
