struct Wrapper<'a> {
    data: &'a mut String,
}

impl<'a> Drop for Wrapper<'a> {
    fn drop(&mut self) {
        self.data.push_str("dropped");
    }
}

fn inner<'a>(w: Wrapper<'a>) -> &'a mut String {
    &mut *w.data
}

fn main() {
    let mut s = String::new();
    inner(Wrapper { data: &mut s }).push('x');
}
