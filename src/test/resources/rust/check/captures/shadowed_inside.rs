use std::thread;

fn main() {
    let n = 1;
    let h = thread::spawn(|| {
        let n = 2;
        println!("{}", n);
    });
    h.join().unwrap();
    println!("{}", n);
}
