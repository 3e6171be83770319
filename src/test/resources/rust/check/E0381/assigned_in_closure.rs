fn main() {
    let n: i32;
    let set = || n = 3;
    set();
}
