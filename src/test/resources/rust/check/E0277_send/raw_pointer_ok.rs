// A struct around the pointer that promises Send; the method makes the closure capture the whole struct.
use std::thread;

struct Shared(*mut i32);

unsafe impl Send for Shared {}

impl Shared {
    fn add(&self) {
        unsafe { *self.0 += 1 }
    }
}

fn main() {
    let mut n = 0;
    let p = Shared(&mut n);
    let h = thread::spawn(move || p.add());
    h.join().unwrap();
    println!("{}", n);
}
