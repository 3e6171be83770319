use std::thread;

struct Counter {
    n: u32,
}

impl Counter {
    fn run(&mut self) {
        thread::scope(|s| {
            s.spawn(|| self.n += 1);
        });
    }
}

fn main() {
    let mut c = Counter { n: 0 };
    c.run();
    println!("{}", c.n);
}
