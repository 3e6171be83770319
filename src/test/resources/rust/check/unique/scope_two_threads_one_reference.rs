use std::thread;

fn bump(n: &mut i32) {
    thread::scope(|s| {
        s.spawn(|| *n += 1);
        s.spawn(|| *n += 1);
    });
}

fn main() {
    let mut n = 0;
    bump(&mut n);
    println!("{}", n);
}
