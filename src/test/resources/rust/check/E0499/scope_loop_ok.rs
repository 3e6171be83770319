use std::thread;

fn main() {
    let mut totals = [0; 4];
    thread::scope(|s| {
        for t in totals.iter_mut() {
            s.spawn(move || *t += 1);
        }
    });
    println!("{:?}", totals);
}
