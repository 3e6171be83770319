use std::sync::RwLock;

fn main() {
    let l = RwLock::new(vec![1]);
    let mut g = l.read().unwrap();
    g.push(2);
}
