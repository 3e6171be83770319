fn main() {
    let mut n = 3;
    let mut add = |x: i32| n += x;
    let mut again = add;
    again(1);
    add(2);
    println!("{}", n);
}
