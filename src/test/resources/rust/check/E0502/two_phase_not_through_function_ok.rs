// A two-phase borrow: `v` is only borrowed mutably when the call begins.
fn main() {
    let mut v = vec![0];
    v.push(v.len());
    println!("{:?}", v);
}
