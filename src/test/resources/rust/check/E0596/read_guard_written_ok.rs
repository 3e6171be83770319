use std::sync::RwLock;

fn main() {
    let l = RwLock::new(vec![1]);
    let mut g = l.write().unwrap();
    g.push(2);
}
