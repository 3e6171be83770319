use std::sync::mpsc::{self, Receiver};
use std::thread::{self, JoinHandle};

fn stage<A, B, F>(input: Receiver<A>, f: F) -> (Receiver<B>, JoinHandle<usize>)
where
    A: Send + 'static,
    B: Send + 'static,
    F: Fn(A) -> Option<B> + Send + 'static,
{
    let (tx, rx) = mpsc::channel();
    let handle = thread::spawn(move || {
        let mut passed = 0;
        for item in input {
            if let Some(out) = f(item) {
                if tx.send(out).is_err() {
                    break;
                }
                passed += 1;
            }
        }
        passed
    });
    (rx, handle)
}

fn main() {
    let (tx, numbers) = mpsc::channel();
    let (evens, first) = stage(numbers, |n: u32| if n % 2 == 0 { Some(n) } else { None });
    let (squares, second) = stage(evens, |n| Some(u64::from(n) * u64::from(n)));
    let (words, third) = stage(squares, |n| Some(format!("<{n}>")));
    for n in 1..=8 {
        tx.send(n).unwrap();
    }
    drop(tx);
    let text: Vec<String> = words.into_iter().collect();
    println!("{}", text.join(" "));
    println!("{} {} {}", first.join().unwrap(), second.join().unwrap(), third.join().unwrap());
}
