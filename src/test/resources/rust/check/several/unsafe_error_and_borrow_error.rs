static mut N: i32 = 0;

fn main() {
    N += 1;
    let v = vec![1];
    drop(v);
    println!("{:?}", v);
}
