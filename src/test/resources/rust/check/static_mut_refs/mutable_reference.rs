static mut N: i32 = 0;

fn bump(n: &mut i32) {
    *n += 1;
}

fn main() {
    unsafe { bump(&mut N) };
}
