struct Table {
    rows: Vec<Vec<i32>>,
}

impl Table {
    fn at(&self, r: usize, c: usize) -> i32 {
        self.rows[r][c]
    }
}

fn main() {
    let t = Table { rows: vec![vec![1, 2], vec![3]] };
    println!("{} {}", t.at(0, 1), t.at(1, 0));
    println!("{:?}", t.rows.get(1).and_then(|r| r.get(1)));
    println!("{}", t.at(1, 1));
}
