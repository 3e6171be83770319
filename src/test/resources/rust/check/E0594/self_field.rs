struct Counter {
    n: u32,
}

impl Counter {
    fn hit(&self) {
        self.n += 1;
    }
}

fn main() {
    let c = Counter { n: 0 };
    c.hit();
    println!("{}", c.n);
}
