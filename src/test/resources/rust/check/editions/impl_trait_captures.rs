// In 2024 `impl Trait` captures the lifetime of the parameter; in 2021 it does not.
fn numbers(v: &Vec<i32>) -> impl Iterator<Item = i32> {
    let n = v.len() as i32;
    (0..n).map(|x| x * 2)
}

fn main() {
    let mut v = vec![1, 2];
    let it = numbers(&v);
    v.push(3);
    println!("{:?}", it.collect::<Vec<_>>());
}
