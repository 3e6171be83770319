struct Queue {
    items: Vec<u32>,
    best: usize,
}

impl Queue {
    fn best(&self) -> &u32 {
        &self.items[self.best]
    }

    fn push(&mut self, n: u32) {
        self.items.push(n);
    }
}

fn main() {
    let mut q = Queue { items: vec![4], best: 0 };
    let best = *q.best();
    q.push(best);
    println!("{}", q.best());
}
