#[derive(Debug, Clone, Copy, PartialEq)]
struct Matrix<const R: usize, const C: usize> {
    cells: [[i32; C]; R],
}

impl<const R: usize, const C: usize> Matrix<R, C> {
    const SIZE: usize = R * C;

    fn zero() -> Self {
        Self { cells: [[0; C]; R] }
    }

    fn transpose(&self) -> Matrix<C, R> {
        let mut out = Matrix::<C, R>::zero();
        for (r, row) in self.cells.iter().enumerate() {
            for (c, cell) in row.iter().enumerate() {
                out.cells[c][r] = *cell;
            }
        }
        out
    }

    fn times<const N: usize>(&self, other: &Matrix<C, N>) -> Matrix<R, N> {
        let mut out = Matrix::zero();
        for r in 0..R {
            for n in 0..N {
                out.cells[r][n] = (0..C).map(|c| self.cells[r][c] * other.cells[c][n]).sum();
            }
        }
        out
    }
}

struct Ring<T, const N: usize> {
    items: [Option<T>; N],
    next: usize,
}

impl<T: Copy + std::fmt::Debug, const N: usize> Ring<T, N> {
    fn new() -> Self {
        Ring { items: [None; N], next: 0 }
    }

    fn put(&mut self, item: T) -> Option<T> {
        let old = self.items[self.next].replace(item);
        self.next = (self.next + 1) % N;
        old
    }
}

fn sum_all<const N: usize>(a: [i64; N]) -> i64 {
    a.iter().sum::<i64>() * N as i64
}

fn main() {
    let m = Matrix { cells: [[1, 2, 3], [4, 5, 6]] };
    println!("{:?} {}", m.transpose(), Matrix::<2, 3>::SIZE);
    println!("{:?}", m.times(&m.transpose()).cells);
    println!("{}", m.transpose().transpose() == m);
    let mut ring = Ring::<_, 3>::new();
    for n in 1..=5 {
        print!("{:?} ", ring.put(n));
    }
    println!("{:?}", ring.items);
    println!("{} {}", sum_all([1, 2, 3]), sum_all([]));
}
