fn total(mut v: Vec<i32>) -> i32 {
    v.iter().sum()
}

fn main() {
    println!("{}", total(vec![1]));
}
