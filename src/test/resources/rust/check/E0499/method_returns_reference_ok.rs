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
    *p.slot(0) += 1;
    *p.slot(1) += 1;
    println!("{:?}", p.slots);
}
