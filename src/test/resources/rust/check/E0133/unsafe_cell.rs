use std::cell::UnsafeCell;

struct Slot(UnsafeCell<i32>);

unsafe impl Sync for Slot {}

static SLOT: Slot = Slot(UnsafeCell::new(0));

fn main() {
    *SLOT.0.get() += 1;
}
