static mut NAMES: Vec<u32> = Vec::new();

fn main() {
    unsafe {
        (*&raw mut NAMES).push(1);
    }
}
