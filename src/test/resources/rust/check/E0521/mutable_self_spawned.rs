use std::thread;

struct Counter {
    n: u32,
}

impl Counter {
    fn run(&mut self) {
        let h = thread::spawn(|| self.n += 1);
        h.join().unwrap();
    }
}

fn main() {
    let mut c = Counter { n: 0 };
    c.run();
    println!("{}", c.n);
}
