fn main() {
    let v = vec![1];
    for i in 0..3 {
        if i == 1 {
            drop(v);
            break;
        }
    }
}
