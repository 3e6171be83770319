fn main() {
    let a = [String::from("a"), String::from("b")];
    let i = a.len() - 1;
    let s = a[i];
    println!("{}", s);
}
