struct Counter {
    log: Vec<u32>,
}

impl Counter {
    fn hit(&self, n: u32) {
        self.log.push(n);
    }
}

fn main() {
    let c = Counter { log: vec![] };
    c.hit(1);
    println!("{:?}", c.log);
}
