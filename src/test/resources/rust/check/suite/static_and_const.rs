#![allow(dead_code)]
use std::sync::atomic::{AtomicI32, Ordering};

static LIMIT: i32 = 3;
static mut LEVEL: i32 = 1;
static COUNT: AtomicI32 = AtomicI32::new(0);
const NAMES: [&str; 2] = ["a", "b"];

fn write_immutable() {
    LIMIT = 4;
}

fn borrow_immutable() -> &'static mut i32 {
    &mut LIMIT
}

fn read_mutable() -> i32 {
    LEVEL
}

fn write_mutable(n: i32) {
    unsafe { LEVEL = n }
    LEVEL += 1;
}

unsafe fn all(n: i32) -> i32 {
    unsafe {
        LEVEL += n;
        LEVEL
    }
}

fn main() {
    COUNT.fetch_add(1, Ordering::SeqCst);
    write_immutable();
    borrow_immutable();
    read_mutable();
    write_mutable(2);
    all(3);
    println!("{}", NAMES[0]);
}
