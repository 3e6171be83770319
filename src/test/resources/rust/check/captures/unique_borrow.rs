// The closure needs a unique borrow of `r`, which itself is not mutable.
fn main() {
    let mut n = 0;
    let r = &mut n;
    let mut up = || *r += 1;
    up();
    up();
    *r += 1;
    println!("{}", n);
}
