static mut LEVEL: i32 = 3;

fn level() -> i32 {
    unsafe { LEVEL }
}

fn main() {
    println!("{}", level());
}
