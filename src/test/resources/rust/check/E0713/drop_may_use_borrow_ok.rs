struct Wrapper<'a> {
    data: &'a mut String,
}

fn inner<'a>(w: Wrapper<'a>) -> &'a mut String {
    &mut *w.data
}

fn main() {
    let mut s = String::new();
    inner(Wrapper { data: &mut s }).push('x');
}
