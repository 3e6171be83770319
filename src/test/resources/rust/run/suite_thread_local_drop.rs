use std::cell::{Cell, RefCell};
use std::thread;

struct Foo(&'static str);

impl Drop for Foo {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

thread_local!(static FOO: Foo = Foo("of the thread"));
thread_local!(static SLOT: RefCell<Option<Foo>> = RefCell::new(None));
thread_local!(static DEPTH: Cell<usize> = const { Cell::new(0) });

fn recurse(n: usize) -> usize {
    DEPTH.with(|d| d.set(d.get() + 1));
    if n == 0 { DEPTH.with(Cell::get) } else { recurse(n - 1) }
}

fn main() {
    thread::spawn(|| {
        FOO.with(|_| {});
        println!("in the thread");
    })
    .join()
    .unwrap();
    thread::spawn(|| {
        SLOT.with(|s| *s.borrow_mut() = Some(Foo("slot 1")));
        SLOT.with(|s| s.replace(Some(Foo("slot 2"))));
        println!("replaced");
    })
    .join()
    .unwrap();
    println!("{} {}", recurse(3), thread::spawn(|| recurse(1)).join().unwrap());
}
