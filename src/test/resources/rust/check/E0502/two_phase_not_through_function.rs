fn push(v: &mut Vec<usize>, n: &usize) {
    v.push(*n);
}

fn main() {
    let mut v = vec![0];
    push(&mut v, &v[0]);
}
