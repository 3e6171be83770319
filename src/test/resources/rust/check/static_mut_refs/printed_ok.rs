static mut COUNTER: u32 = 0;

fn main() {
    let seen = unsafe {
        COUNTER += 1;
        COUNTER
    };
    println!("{}", seen);
}
