fn main() {
    let s = String::from("a");
    s.to_uppercase();
    s.len();
    s.clone();
    vec![1].iter();
    format!("{}", s);
    Some(1).map(|x| x + 1);
}
