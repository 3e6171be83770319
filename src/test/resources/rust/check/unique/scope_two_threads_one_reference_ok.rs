use std::thread;

fn bump(n: &mut i32, m: &mut i32) {
    thread::scope(|s| {
        s.spawn(|| *n += 1);
        s.spawn(|| *m += 1);
    });
}

fn main() {
    let (mut n, mut m) = (0, 0);
    bump(&mut n, &mut m);
    println!("{}", n + m);
}
