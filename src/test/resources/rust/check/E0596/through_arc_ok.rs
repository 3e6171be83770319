use std::sync::Arc;

fn main() {
    let mut v = Arc::new(vec![1]);
    Arc::make_mut(&mut v).push(2);
    println!("{:?}", v);
}
