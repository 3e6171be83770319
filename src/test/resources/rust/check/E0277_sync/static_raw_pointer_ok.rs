struct Slot {
    at: *const i32,
}

unsafe impl Sync for Slot {}

static SLOT: Slot = Slot { at: std::ptr::null() };

fn main() {
    println!("{}", SLOT.at.is_null());
}
