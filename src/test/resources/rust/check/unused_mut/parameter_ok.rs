fn total(mut v: Vec<i32>) -> i32 {
    v.push(1);
    v.iter().sum()
}

fn main() {
    println!("{}", total(vec![1]));
}
