fn main() {
    let r;
    let x;
    {
        x = 5;
        r = &x;
    }
    println!("{}", r);
}
