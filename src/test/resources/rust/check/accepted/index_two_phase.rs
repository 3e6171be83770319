fn main() {
    let mut v = vec![1, 2];
    let mut i = 0;
    v[i] = {
        i += 1;
        5
    };
    println!("{:?} {}", v, i);
}
