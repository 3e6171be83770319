use std::cell::UnsafeCell;
use std::thread;

struct Racy<T>(UnsafeCell<T>);

unsafe impl<T: Send> Sync for Racy<T> {}

impl<T: Copy> Racy<T> {
    fn get(&self) -> T {
        unsafe { *self.0.get() }
    }

    fn set(&self, value: T) {
        unsafe {
            *self.0.get() = value;
        }
    }
}

fn main() {
    let cell = Racy(UnsafeCell::new(1));
    thread::scope(|s| {
        let h = s.spawn(|| cell.set(cell.get() + 1));
        h.join().unwrap();
        s.spawn(|| cell.set(cell.get() * 10));
    });
    assert_eq!(cell.get(), 20);
}
