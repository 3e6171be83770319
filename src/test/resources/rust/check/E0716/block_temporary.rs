// Accepted in 2021; in 2024 the temporary of a block's tail dies before the block's value is used.
fn main() {
    let n = { &String::from("1234") }.len();
    println!("{}", n);
}
