struct Bank {
    names: Vec<String>,
    total: u32,
}

impl Bank {
    fn note(&mut self, n: u32) {
        self.total += n;
    }

    fn count(&mut self) {
        for name in &self.names {
            self.note(name.len() as u32);
        }
    }
}

fn main() {
    let mut b = Bank { names: vec![String::from("a")], total: 0 };
    b.count();
    println!("{}", b.total);
}
