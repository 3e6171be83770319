use std::thread;

const N_THREADS: usize = 4;

fn main() {
    let numbers: Vec<u32> = (1..=100).collect();
    let size = numbers.len() / N_THREADS;

    let sum = thread::scope(|s| {
        let mut handles = Vec::new();
        for chunk in numbers.chunks(size) {
            handles.push(s.spawn(move || chunk.iter().sum::<u32>()));
        }
        handles.into_iter().map(|h| h.join().unwrap()).sum::<u32>()
    });
    println!("sum: {}", sum);

    let mut longest = String::new();
    let words = vec!["a", "abc", "ab"];
    thread::scope(|s| {
        s.spawn(|| {
            for w in &words {
                if w.len() > longest.len() {
                    longest = w.to_string();
                }
            }
        });
    });
    println!("{} of {:?}", longest, words);
}
