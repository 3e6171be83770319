use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg, Not, Rem, Shl, Sub};

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Vec2 {
    x: i32,
    y: i32,
}

impl Add for Vec2 {
    type Output = Vec2;
    fn add(self, other: Vec2) -> Vec2 {
        Vec2 { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Sub for Vec2 {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Mul<i32> for Vec2 {
    type Output = Vec2;
    fn mul(self, k: i32) -> Vec2 {
        Vec2 { x: self.x * k, y: self.y * k }
    }
}

impl Mul<Vec2> for i32 {
    type Output = Vec2;
    fn mul(self, v: Vec2) -> Vec2 {
        v * self
    }
}

impl Neg for Vec2 {
    type Output = Vec2;
    fn neg(self) -> Vec2 {
        Vec2 { x: -self.x, y: -self.y }
    }
}

impl AddAssign for Vec2 {
    fn add_assign(&mut self, other: Vec2) {
        self.x += other.x;
        self.y += other.y;
    }
}

impl<'a> Add<&'a Vec2> for &'a Vec2 {
    type Output = Vec2;
    fn add(self, other: &Vec2) -> Vec2 {
        *self + *other
    }
}

impl std::iter::Sum for Vec2 {
    fn sum<I: Iterator<Item = Vec2>>(iter: I) -> Vec2 {
        iter.fold(Vec2::default(), |a, b| a + b)
    }
}

struct Board {
    cells: Vec<char>,
    width: usize,
}

impl Index<(usize, usize)> for Board {
    type Output = char;
    fn index(&self, (x, y): (usize, usize)) -> &char {
        &self.cells[y * self.width + x]
    }
}

impl IndexMut<(usize, usize)> for Board {
    fn index_mut(&mut self, (x, y): (usize, usize)) -> &mut char {
        &mut self.cells[y * self.width + x]
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Bits(u8);

impl Not for Bits {
    type Output = Bits;
    fn not(self) -> Bits {
        Bits(!self.0)
    }
}

impl Shl<u32> for Bits {
    type Output = Bits;
    fn shl(self, by: u32) -> Bits {
        Bits(self.0 << by)
    }
}

impl Rem<u8> for Bits {
    type Output = u8;
    fn rem(self, by: u8) -> u8 {
        self.0 % by
    }
}

fn main() {
    let (a, b) = (Vec2 { x: 1, y: 2 }, Vec2 { x: 3, y: 5 });
    println!("{:?} {:?} {:?}", a + b, b - a, 2 * a * 3);
    let mut c = a;
    c += b;
    c += c;
    println!("{:?} {:?} {}", c, &a + &b, a == b);
    println!("{:?}", vec![a, b, c].into_iter().sum::<Vec2>());
    let mut board = Board { cells: vec!['.'; 6], width: 3 };
    board[(1, 1)] = '#';
    board[(2, 0)] = board[(1, 1)];
    println!("{}", board.cells.chunks(board.width).map(|r| r.iter().collect::<String>()).collect::<Vec<_>>().join("/"));
    println!("{:?} {:?} {} {}", !Bits(0x0f), Bits(3) << 2, Bits(17) % 5, Bits(1) < Bits(2));
}
