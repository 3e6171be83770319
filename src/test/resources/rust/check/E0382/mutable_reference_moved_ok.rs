fn push(v: &mut Vec<i32>) {
    v.push(1);
}

fn main() {
    let mut v = vec![];
    let r = &mut v;
    push(r);
    push(r);
}
