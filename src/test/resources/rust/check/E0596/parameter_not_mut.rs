fn drain(v: Vec<i32>) -> Option<i32> {
    v.pop()
}

fn main() {
    println!("{:?}", drain(vec![1]));
}
