fn take(v: Vec<i32>) -> usize {
    v.len()
}

fn main() {
    let v = vec![1, 2];
    let mut it = v.iter();
    println!("{:?}", it.next());
    println!("{}", take(v));
}
