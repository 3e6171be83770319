use std::cell::Cell;

static N: Cell<i32> = Cell::new(0);

fn main() {
    N.set(1);
    println!("{}", N.get());
}
