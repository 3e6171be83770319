use std::rc::Rc;

fn needs_send<T: Send>(_value: T) {}

fn main() {
    needs_send(vec![Rc::new(1)]);
}
