static mut N: i32 = 0;

fn bump(n: *mut i32) {
    unsafe { *n += 1 }
}

fn main() {
    bump(&raw mut N);
}
