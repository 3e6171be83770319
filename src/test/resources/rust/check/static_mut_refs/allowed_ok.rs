use std::ptr::addr_of_mut;

static mut COUNTER: i32 = 0;

fn main() {
    unsafe {
        *addr_of_mut!(COUNTER) += 1;
        println!("{}", { COUNTER });
    }
}
