unsafe fn danger() -> i32 {
    4
}

fn main() {
    println!("{}", danger());
}
