use std::thread;

fn main() {
    let mut n = 0;
    let p = &mut n as *mut i32;
    let h = thread::spawn(move || unsafe { *p += 1 });
    h.join().unwrap();
    println!("{}", n);
}
