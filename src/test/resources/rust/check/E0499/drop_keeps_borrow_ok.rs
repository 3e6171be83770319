struct Holder<'a>(&'a mut i32);

fn main() {
    let mut n = 0;
    let _a = Holder(&mut n);
    let b = Holder(&mut n);
    *b.0 += 1;
}
