struct Pool {
    slots: Vec<u32>,
}

impl Pool {
    fn slot(&mut self, i: usize) -> &mut u32 {
        &mut self.slots[i]
    }
}

fn main() {
    let mut p = Pool { slots: vec![0, 0] };
    let a = p.slot(0);
    let b = p.slot(1);
    *a += 1;
    *b += 1;
}
