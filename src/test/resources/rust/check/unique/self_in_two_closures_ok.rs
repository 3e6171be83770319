struct Counter {
    hits: u32,
    misses: u32,
}

impl Counter {
    fn run(&mut self) {
        let mut a = || self.hits += 1;
        let mut b = || self.misses += 2;
        a();
        b();
    }
}

fn main() {
    let mut c = Counter { hits: 0, misses: 0 };
    c.run();
    println!("{} {}", c.hits, c.misses);
}
