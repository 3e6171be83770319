fn main() {
    let numbers: Vec<i32> = (0..3).map(|i| i * 2).collect();
    let mut refs: Vec<&i32> = Vec::new();
    for n in &numbers {
        refs.push(n);
    }
    println!("{:?}", refs);
}
