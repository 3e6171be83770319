fn main() {
    let n = 3;
    let add = |x: i32| x + n;
    let again = add;
    println!("{} {}", add(1), again(2));
}
