fn adder(n: i32) -> impl Fn(i32) -> i32 {
    |x| x + n
}

fn main() {
    let add = adder(3);
    println!("{}", add(4));
}
