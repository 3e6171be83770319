fn twice(mut f: impl FnMut()) {
    f();
    f();
}

fn main() {
    let v = vec![1];
    let g = || drop(v);
    twice(g);
}
