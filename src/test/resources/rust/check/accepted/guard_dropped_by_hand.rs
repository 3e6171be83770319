use std::sync::Mutex;

fn main() {
    let m = Mutex::new(vec![1]);
    let mut g = m.lock().unwrap();
    g.push(2);
    drop(g);
    let n = m.lock().unwrap().len();
    println!("{}", n);
    println!("{:?}", m.into_inner().unwrap());
}
