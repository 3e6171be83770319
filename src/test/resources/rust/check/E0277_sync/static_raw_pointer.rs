struct Slot {
    at: *const i32,
}

static SLOT: Slot = Slot { at: std::ptr::null() };

fn main() {
    println!("{}", SLOT.at.is_null());
}
