use std::cell::Cell;

struct Counter {
    n: Cell<u32>,
}

impl Counter {
    fn hit(&self) {
        self.n.set(self.n.get() + 1);
    }
}

fn main() {
    let c = Counter { n: Cell::new(0) };
    c.hit();
    println!("{}", c.n.get());
}
