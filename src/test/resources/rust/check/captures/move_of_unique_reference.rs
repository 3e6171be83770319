use std::thread;

fn main() {
    let mut n = 0;
    let r = &mut n;
    thread::scope(|s| {
        s.spawn(move || *r += 1);
    });
    println!("{}", r);
}
