fn upper(s: &str) -> String {
    let t = s.to_uppercase();
    t
}

fn main() {
    println!("{}", upper("a"));
}
