fn numbers(v: &Vec<i32>) -> impl Iterator<Item = i32> {
    let n = v.len() as i32;
    (0..n).map(|x| x * 2)
}

fn main() {
    let it = {
        let v = vec![1, 2];
        numbers(&v)
    };
    println!("{}", it.count());
}
