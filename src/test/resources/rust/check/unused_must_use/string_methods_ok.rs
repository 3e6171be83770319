fn main() {
    let mut s = String::from("a");
    s.push('b');
    s.pop();
    vec![1].pop();
    println!("{}", s.to_uppercase());
}
