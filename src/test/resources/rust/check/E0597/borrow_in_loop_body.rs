fn main() {
    let mut refs: Vec<&i32> = Vec::new();
    for i in 0..3 {
        let n = i * 2;
        refs.push(&n);
    }
    println!("{:?}", refs);
}
