use std::collections::HashMap;

fn main() {
    let mut counts: HashMap<String, Vec<usize>> = HashMap::new();
    for (i, w) in "a b a".split(' ').enumerate() {
        counts.entry(w.to_string()).or_default().push(i);
    }
    let n = counts.get("a").map(|v| v.len()).unwrap_or(0);
    counts.insert(String::from("n"), vec![n]);
    println!("{:?}", counts["n"]);
}
