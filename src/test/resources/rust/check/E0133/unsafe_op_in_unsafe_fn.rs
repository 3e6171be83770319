// The body of an unsafe function is an unsafe block in 2021; in 2024 there is a warning.
static mut N: i32 = 0;

unsafe fn bump() {
    N += 1;
}

fn main() {
    bump();
}
