use std::sync::Arc;
use std::thread;

fn main() {
    let words: Arc<[String]> = Arc::from(vec![String::from("a"), String::from("b")]);
    let name: Arc<str> = Arc::from("n");
    let hs: Vec<_> = (0..2)
        .map(|i| {
            let (words, name) = (Arc::clone(&words), name.clone());
            thread::spawn(move || format!("{}{}", words[i], name))
        })
        .collect();
    for h in hs {
        println!("{}", h.join().unwrap());
    }
}
