fn upper(s: &str) -> &str {
    let t = s.to_uppercase();
    t.as_str()
}

fn main() {
    println!("{}", upper("a"));
}
