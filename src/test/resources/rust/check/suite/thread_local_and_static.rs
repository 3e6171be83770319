use std::cell::{Cell, RefCell};
use std::thread;

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

thread_local!(static COUNT: Cell<u32> = const { Cell::new(0) });

thread_local! {
    static LOG: RefCell<Vec<&'static str>> = RefCell::new(Vec::new());
    static NOISY: Noisy = Noisy("thread ends");
}

fn escape() -> &'static Cell<u32> {
    COUNT.with(|c| c)
}

pub fn main() {
    COUNT.with(|c| c.set(c.get() + 1));
    thread::spawn(|| {
        NOISY.with(|_| {});
        LOG.with(|l| l.borrow_mut().push("x"));
        assert_eq!(COUNT.with(|c| c.get()), 0);
    })
    .join()
    .unwrap();
    escape();
}
