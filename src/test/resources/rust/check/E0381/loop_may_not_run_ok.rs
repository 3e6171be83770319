fn main() {
    let last: i32;
    loop {
        last = 3;
        break;
    }
    println!("{}", last);
}
