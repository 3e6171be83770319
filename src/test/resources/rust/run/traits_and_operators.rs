use std::collections::HashMap;
use std::fmt;
use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg, Not, Sub, Deref, DerefMut};

trait Animal {
    const LEGS: u32 = 4;
    type Food: fmt::Debug + Default;
    fn name(&self) -> String;
    fn speak(&self) -> String { format!("{} with {} legs eats {:?}", self.name(), Self::LEGS, Self::Food::default()) }
    fn create() -> Self where Self: Sized;
}
struct Dog;
struct Bird;
impl Animal for Dog { type Food = u8; fn name(&self) -> String { "Dog".into() } fn create() -> Self { Dog } }
impl Animal for Bird { const LEGS: u32 = 2; type Food = String; fn name(&self) -> String { "Bird".into() } fn create() -> Self { Bird } }

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
struct V2 { x: f64, y: f64 }
impl Add for V2 { type Output = V2; fn add(self, o: V2) -> V2 { V2 { x: self.x + o.x, y: self.y + o.y } } }
impl Sub for V2 { type Output = V2; fn sub(self, o: V2) -> V2 { V2 { x: self.x - o.x, y: self.y - o.y } } }
impl Mul<f64> for V2 { type Output = V2; fn mul(self, k: f64) -> V2 { V2 { x: self.x * k, y: self.y * k } } }
impl Mul<V2> for f64 { type Output = V2; fn mul(self, v: V2) -> V2 { v * self } }
impl Neg for V2 { type Output = V2; fn neg(self) -> V2 { V2 { x: -self.x, y: -self.y } } }
impl AddAssign for V2 { fn add_assign(&mut self, o: V2) { self.x += o.x; self.y += o.y; } }
impl<'a> Add<&'a V2> for &'a V2 { type Output = V2; fn add(self, o: &V2) -> V2 { *self + *o } }
impl fmt::Display for V2 { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "({:.1}, {:.1})", self.x, self.y) } }
impl From<(f64, f64)> for V2 { fn from((x, y): (f64, f64)) -> Self { V2 { x, y } } }
impl std::iter::Sum for V2 { fn sum<I: Iterator<Item = V2>>(it: I) -> V2 { it.fold(V2::default(), |a, b| a + b) } }

struct Grid { w: usize, cells: Vec<u8> }
impl Index<(usize, usize)> for Grid { type Output = u8; fn index(&self, (r, c): (usize, usize)) -> &u8 { &self.cells[r * self.w + c] } }
impl IndexMut<(usize, usize)> for Grid { fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut u8 { &mut self.cells[r * self.w + c] } }
#[derive(PartialEq, Eq, Hash, Clone, Copy, Debug, PartialOrd, Ord)]
enum Light { Red, Green }
impl Not for Light { type Output = Light; fn not(self) -> Light { match self { Light::Red => Light::Green, Light::Green => Light::Red } } }

struct Fib { a: u32, b: u32 }
impl Iterator for Fib { type Item = u32; fn next(&mut self) -> Option<u32> { let r = self.a; self.a = self.b; self.b += r; Some(r) } }
struct Wrapper(Vec<String>);
impl Deref for Wrapper { type Target = Vec<String>; fn deref(&self) -> &Self::Target { &self.0 } }
impl DerefMut for Wrapper { fn deref_mut(&mut self) -> &mut Vec<String> { &mut self.0 } }
impl fmt::Display for Wrapper { fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { write!(f, "[{}]", self.0.join(", ")) } }
impl IntoIterator for Wrapper { type Item = String; type IntoIter = std::vec::IntoIter<String>; fn into_iter(self) -> Self::IntoIter { self.0.into_iter() } }
trait Ext { fn double(&self) -> Self; }
impl Ext for i32 { fn double(&self) -> i32 { self * 2 } }
impl<T: Clone> Ext for Vec<T> { fn double(&self) -> Vec<T> { let mut v = self.clone(); v.extend(self.iter().cloned()); v } }
trait Visitor { fn visit(&mut self, n: &Tree); }
enum Tree { Leaf(i32), Node(Box<Tree>, Box<Tree>) }
impl Tree { fn accept(&self, v: &mut dyn Visitor) { v.visit(self); if let Tree::Node(l, r) = self { l.accept(v); r.accept(v); } } }
struct SumV(i32);
impl Visitor for SumV { fn visit(&mut self, n: &Tree) { if let Tree::Leaf(k) = n { self.0 += k; } } }
fn show(x: impl fmt::Display + Copy) -> String { format!("<{x}>") }
fn largest<T: PartialOrd + Copy>(l: &[T]) -> T { let mut m = l[0]; for &i in l { if i > m { m = i; } } m }
fn info<A: Animal>() -> String { A::create().speak() }

fn main() {
    println!("{}\n{}", info::<Dog>(), info::<Bird>());
    let a = V2 { x: 1.0, y: 2.0 };
    let mut b: V2 = (3.0, 4.0).into();
    b += a;
    println!("{} {} {} {:?}", a + b, -(b - a) * 2.0, 0.5 * a, &a + &b);
    println!("{}", vec![a, b].into_iter().sum::<V2>());
    let mut g = Grid { w: 2, cells: vec![0; 4] };
    g[(1, 0)] = 7;
    g[(1, 1)] += 1;
    println!("{} {:?}", g[(1, 0)], g.cells);
    println!("{:?} {}", !Light::Red, Light::Red < Light::Green);
    println!("{:?}", Fib { a: 0, b: 1 }.skip(3).step_by(2).take(4).collect::<Vec<_>>());
    let mut w = Wrapper(vec!["a".into()]);
    w.push("b".to_string());
    println!("{w} {}", w.len());
    for s in w { print!("{s};"); }
    println!("{:?} {}", vec![1].double(), 4.double());
    let t = Tree::Node(Box::new(Tree::Leaf(1)), Box::new(Tree::Node(Box::new(Tree::Leaf(2)), Box::new(Tree::Leaf(3)))));
    let mut sv = SumV(0);
    t.accept(&mut sv);
    println!("{} {} {}", sv.0, show(1.5), largest(&['a', 'z', 'c']));
    let mut m: HashMap<Light, Box<dyn Fn() -> &'static str>> = HashMap::new();
    m.insert(Light::Red, Box::new(|| "stop"));
    println!("{}", m[&Light::Red]());
}
