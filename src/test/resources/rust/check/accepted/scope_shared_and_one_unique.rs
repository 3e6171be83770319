use std::thread;

fn main() {
    let names = vec![String::from("a"), String::from("b")];
    let mut total = 0;
    thread::scope(|s| {
        s.spawn(|| println!("{}", names.len()));
        s.spawn(|| total += names.len());
    });
    println!("{} {:?}", total, names);
}
