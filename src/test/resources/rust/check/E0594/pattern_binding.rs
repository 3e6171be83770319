fn main() {
    let pair = (1, 2);
    let (a, b) = pair;
    let add = |c: i32| a + b + c;
    match Some(3) {
        Some(ref x) => *x = 4,
        None => {}
    }
    println!("{}", add(1));
}
