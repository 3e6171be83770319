fn main() {
    let a = [String::from("a"), String::from("b")];
    let [_, s] = a;
    println!("{}", s);
}
