static N: i32 = 0;

fn main() {
    N = 1;
    println!("{}", N);
}
