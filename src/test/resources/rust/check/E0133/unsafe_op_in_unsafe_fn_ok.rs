static mut N: i32 = 0;

unsafe fn bump() {
    unsafe { N += 1 }
}

fn main() {
    unsafe { bump() }
}
