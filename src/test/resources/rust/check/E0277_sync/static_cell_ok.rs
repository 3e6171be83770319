use std::cell::Cell;

thread_local! {
    static N: Cell<i32> = Cell::new(0);
}

fn main() {
    N.with(|n| n.set(1));
    println!("{}", N.with(|n| n.get()));
}
