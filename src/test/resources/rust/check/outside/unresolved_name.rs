fn main() {
    println!("{}", countre);
}
