fn take(v: Vec<i32>) -> usize {
    v.len()
}

fn main() {
    let mut v = vec![1];
    for _ in 0..2 {
        println!("{}", take(v));
    }
    v = vec![2];
    println!("{:?}", v);
}
