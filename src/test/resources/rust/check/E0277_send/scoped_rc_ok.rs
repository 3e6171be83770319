use std::rc::Rc;
use std::thread;

fn main() {
    let n = Rc::new(1);
    let inner: &i32 = &n;
    thread::scope(|s| {
        s.spawn(move || println!("{}", inner));
    });
}
