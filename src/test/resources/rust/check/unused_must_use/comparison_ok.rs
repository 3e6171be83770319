fn main() {
    let a = 1;
    let _ = a == 2;
    println!("{}", a + 1);
}
