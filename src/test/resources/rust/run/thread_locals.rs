use std::cell::{Cell, RefCell};
use std::thread;

thread_local! {
    static COUNT: Cell<u32> = Cell::new(1);
    static NAMES: RefCell<Vec<String>> = RefCell::new(vec![]);
}

fn bump() -> u32 {
    COUNT.with(|c| {
        c.set(c.get() * 2);
        c.get()
    })
}

fn main() {
    bump();
    println!("main {}", bump());
    let h = thread::spawn(|| {
        bump();
        NAMES.with(|n| n.borrow_mut().push(String::from("thread")));
        (bump(), bump(), NAMES.with(|n| n.borrow().clone()))
    });
    println!("{:?}", h.join().unwrap());
    println!("main {} {}", COUNT.with(|c| c.get()), NAMES.with(|n| n.borrow().len()));
    COUNT.set(50);
    NAMES.with_borrow_mut(|n| n.push("main".to_string()));
    println!("{} {:?} {}", COUNT.get(), NAMES.take(), COUNT.replace(0));
}
