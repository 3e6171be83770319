use std::fmt::Debug;

#[derive(Debug, Clone, Copy)]
struct Buf<T, const N: usize> {
    data: [T; N],
    len: usize,
}

impl<T: Copy + Default + Debug, const N: usize> Buf<T, N> {
    const CAP: usize = N;
    fn new() -> Self {
        Self { data: [T::default(); N], len: 0 }
    }
    fn push(&mut self, v: T) -> Result<(), T> {
        if self.len == N {
            return Err(v);
        }
        self.data[self.len] = v;
        self.len += 1;
        Ok(())
    }
    fn iter(&self) -> impl Iterator<Item = &T> + '_ {
        self.data[..self.len].iter()
    }
}

fn sum<const N: usize>(a: [i32; N]) -> i32 {
    let mut s = 0;
    for x in a {
        s += x;
    }
    s
}

fn first<T: Copy, const N: usize>(a: &[T; N]) -> Option<T> {
    if N > 0 { Some(a[0]) } else { None }
}

struct Matrix<const R: usize, const C: usize>([[i32; C]; R]);

impl<const R: usize, const C: usize> Matrix<R, C> {
    fn transpose(&self) -> Matrix<C, R> {
        let mut out = [[0; R]; C];
        for r in 0..R {
            for c in 0..C {
                out[c][r] = self.0[r][c];
            }
        }
        Matrix(out)
    }
}

fn main() {
    let mut b: Buf<i32, 3> = Buf::new();
    for i in 0..4 {
        match b.push(i) {
            Ok(()) => println!("pushed {i}"),
            Err(e) => println!("full at {e}"),
        }
    }
    println!("{:?} {}", b.iter().collect::<Vec<_>>(), Buf::<i32, 3>::CAP);
    println!("{} {}", sum([1, 2, 3]), sum::<2>([4, 5]));
    println!("{:?} {:?}", first(&[7, 8]), first::<i32, 0>(&[]));
    let t = Matrix([[1, 2, 3], [4, 5, 6]]).transpose();
    println!("{:?}", t.0);
}
