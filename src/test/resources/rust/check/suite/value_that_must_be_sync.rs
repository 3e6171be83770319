use std::cell::Cell;
use std::sync::atomic::AtomicBool;

fn use_sync<T: Sync>(_: &T) {}

fn use_send<T>(_: T)
where
    T: Send + 'static,
{
}

pub fn main() {
    let flag = AtomicBool::new(false);
    use_sync(&flag);
    use_sync(&Cell::new(1));
    let local = 5;
    use_send(move || local + 1);
    use_send(Box::new(|| 1));
}
