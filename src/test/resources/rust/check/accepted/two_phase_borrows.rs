fn main() {
    let mut v = vec![1, 2];
    v.push(v.len() as i32);
    let last = v.len() - 1;
    v[last] += v[0];
    v.insert(v.len(), v[1]);
    println!("{:?}", v);
}
