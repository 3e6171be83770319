fn twice<F: FnOnce()>(f: F) {
    f();
    f();
}

fn main() {
    twice(|| println!("hi"));
}
