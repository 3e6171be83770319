fn main() {
    let mut v = vec![1, 2, 3];
    let mut it = v.iter_mut();
    let first = it.next().unwrap();
    let second = it.next().unwrap();
    std::mem::swap(first, second);
    v.push(4);
}
