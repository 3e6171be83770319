fn main() {
    let last: i32;
    for i in 0..3 {
        last = i;
        break;
    }
    println!("{}", last);
}
