// A variable that was moved is told at its first use after the move in each path.
fn main() {
    let s = String::from("x");
    drop(s);
    println!("{}", s);
    println!("{}", s);
    let t = s;
    println!("{}", t);
}
