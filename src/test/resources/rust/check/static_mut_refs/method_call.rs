static mut NAMES: Vec<u32> = Vec::new();

fn main() {
    unsafe {
        NAMES.push(1);
    }
}
