// Since edition 2021 the closure captures the field, not the struct that promises Send.
use std::thread;

struct Shared(*mut i32);

unsafe impl Send for Shared {}

fn main() {
    let mut n = 0;
    let p = Shared(&mut n);
    let h = thread::spawn(move || unsafe { *p.0 += 1 });
    h.join().unwrap();
    println!("{}", n);
}
