use std::thread;

fn main() {
    let mut handles = vec![Some(thread::spawn(|| 1)), Some(thread::spawn(|| 2))];
    let mut total = 0;
    for h in handles.iter_mut() {
        if let Some(h) = h.take() {
            total += h.join().unwrap();
        }
    }
    println!("{}", total);
}
