use std::mem;

struct Buffer {
    front: Vec<i32>,
    back: Vec<i32>,
}

impl Buffer {
    fn flip(&mut self) -> Vec<i32> {
        mem::swap(&mut self.front, &mut self.back);
        mem::replace(&mut self.back, vec![0])
    }
}

fn main() {
    let mut b = Buffer { front: vec![1], back: vec![2] };
    println!("{:?}", b.flip());
    println!("{:?} {:?}", b.front, mem::take(&mut b.back));
}
