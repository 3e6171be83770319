fn once(f: impl FnOnce()) {
    f();
}

fn main() {
    let v = vec![1];
    let g = || drop(v);
    once(g);
}
