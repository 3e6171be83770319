#![allow(dead_code)]

struct Holder<T> {
    value: T,
}

impl<T: Send + 'static> Holder<T> {
    fn give(self) {
        std::thread::spawn(move || drop(self.value)).join().unwrap();
    }
}

fn pass<T: 'static>(value: T) {
    fn need<U: Send>(_: &U) {}
    need(&value);
}

fn main() {
    Holder { value: 3 }.give();
    pass(1);
}
