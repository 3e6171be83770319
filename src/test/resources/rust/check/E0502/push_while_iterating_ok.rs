fn main() {
    let mut v = vec![1, 2];
    for i in 0..v.len() {
        if v[i] == 1 {
            v.push(1);
        }
    }
}
