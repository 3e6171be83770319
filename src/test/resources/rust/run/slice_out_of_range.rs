fn middle(v: &[i32], from: usize, to: usize) -> &[i32] {
    &v[from..to]
}

fn main() {
    let v = [1, 2, 3, 4];
    println!("{:?} {:?}", middle(&v, 1, 3), middle(&v, 4, 4));
    let caught = std::panic::catch_unwind(|| middle(&[1, 2], 2, 1).len());
    println!("{}", caught.is_err());
    println!("{:?}", middle(&v, 2, 9));
}
