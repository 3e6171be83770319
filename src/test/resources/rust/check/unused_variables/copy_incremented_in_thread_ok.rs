use std::thread;

fn main() {
    let mut n = 0;
    let m = thread::spawn(move || {
        n += 1;
        n
    })
    .join()
    .unwrap();
    println!("{} {}", n, m);
}
