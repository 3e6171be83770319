fn needs_send<T: Send>(_value: T) {}

fn main() {
    needs_send(vec![Box::new(1)]);
}
