fn down(n: u32) -> u32 {
    n -= 1;
    n
}

fn main() {
    println!("{}", down(3));
}
