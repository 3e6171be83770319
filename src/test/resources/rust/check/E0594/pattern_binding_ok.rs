fn main() {
    let mut three = Some(3);
    match three {
        Some(ref mut x) => *x = 4,
        None => {}
    }
    println!("{:?}", three);
}
