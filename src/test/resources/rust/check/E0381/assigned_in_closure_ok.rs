fn main() {
    let mut n: i32 = 0;
    let mut set = || n = 3;
    set();
    println!("{}", n);
}
