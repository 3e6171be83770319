use std::sync::Arc;
use std::thread;

#[derive(Debug, Clone, PartialEq)]
struct Matrix {
    rows: usize,
    cols: usize,
    data: Vec<i64>,
}

impl Matrix {
    fn new(rows: usize, cols: usize, f: impl Fn(usize, usize) -> i64) -> Self {
        let data = (0..rows).flat_map(|r| (0..cols).map(move |c| (r, c))).map(|(r, c)| f(r, c)).collect();
        Matrix { rows, cols, data }
    }

    fn at(&self, r: usize, c: usize) -> i64 {
        self.data[r * self.cols + c]
    }

    fn row(&self, r: usize, other: &Matrix) -> Vec<i64> {
        (0..other.cols).map(|c| (0..self.cols).map(|k| self.at(r, k) * other.at(k, c)).sum()).collect()
    }
}

fn multiply(a: &Arc<Matrix>, b: &Arc<Matrix>) -> Matrix {
    assert_eq!(a.cols, b.rows);
    let handles: Vec<_> = (0..a.rows)
        .map(|r| {
            let (a, b) = (Arc::clone(a), Arc::clone(b));
            thread::spawn(move || a.row(r, &b))
        })
        .collect();
    let data = handles.into_iter().flat_map(|h| h.join().unwrap()).collect();
    Matrix { rows: a.rows, cols: b.cols, data }
}

fn main() {
    let a = Arc::new(Matrix::new(3, 2, |r, c| (r * 2 + c) as i64));
    let b = Arc::new(Matrix::new(2, 3, |r, c| r as i64 - c as i64));
    let product = multiply(&a, &b);
    for row in product.data.chunks(product.cols) {
        println!("{}", row.iter().map(|n| format!("{n:>4}")).collect::<String>());
    }
    let identity = Arc::new(Matrix::new(2, 2, |r, c| if r == c { 1 } else { 0 }));
    println!("{}", multiply(&a, &identity) == *a);
    println!("{}", Arc::strong_count(&a));
}
