use std::rc::Rc;
use std::thread;

fn is_send<T: Send>(_: T) {}

fn foo(n: usize) -> usize {
    n
}

pub fn main() {
    let x = Rc::new(5);
    let y = 6;
    is_send(move || foo(y));
    is_send(move || foo(*x));
    let numbers = vec![Rc::new(1)];
    let h = thread::spawn(move || {
        let total: i32 = numbers.iter().map(|n| **n).sum();
        total
    });
    h.join().unwrap();
}
