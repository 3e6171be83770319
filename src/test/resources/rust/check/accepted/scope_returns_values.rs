use std::thread;

fn main() {
    let data = vec![1, 2, 3, 4];
    let total: i32 = thread::scope(|s| {
        let parts: Vec<_> = data.chunks(2).map(|c| s.spawn(move || c.iter().sum::<i32>())).collect();
        parts.into_iter().map(|h| h.join().unwrap()).sum()
    });
    println!("{}", total);
}
