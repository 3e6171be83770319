struct Holder<'a>(&'a mut i32);

impl Drop for Holder<'_> {
    fn drop(&mut self) {
        *self.0 += 1;
    }
}

fn main() {
    let mut n = 0;
    let _a = Holder(&mut n);
    let _b = Holder(&mut n);
}
