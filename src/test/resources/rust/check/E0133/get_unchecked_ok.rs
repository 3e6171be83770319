fn main() {
    let v = vec![1, 2, 3];
    println!("{}", unsafe { v.get_unchecked(1) });
}
