use std::collections::HashMap;
use std::fmt::Debug;

trait Container {
    type Item;

    fn get(&self, i: usize) -> Option<&Self::Item>;
    fn first(&self) -> Option<&Self::Item> {
        self.get(0)
    }
    fn put(&mut self, item: Self::Item);
    fn size(&self) -> usize;
}

struct Stack<T> {
    items: Vec<T>,
}

impl<T> Container for Stack<T> {
    type Item = T;

    fn get(&self, i: usize) -> Option<&T> {
        self.items.get(i)
    }

    fn put(&mut self, item: T) {
        self.items.push(item);
    }

    fn size(&self) -> usize {
        self.items.len()
    }
}

fn fill<C>(c: &mut C, items: Vec<C::Item>) -> usize
where
    C: Container,
    C::Item: Clone + Debug,
{
    for i in items.iter() {
        c.put(i.clone());
    }
    c.size()
}

trait Visitor {
    type Out;
    fn number(&mut self, n: i64) -> Self::Out;
    fn add(&mut self, a: Self::Out, b: Self::Out) -> Self::Out;
}

enum Expr {
    Number(i64),
    Add(Box<Expr>, Box<Expr>),
}

impl Expr {
    fn accept<V: Visitor>(&self, v: &mut V) -> V::Out {
        match self {
            Expr::Number(n) => v.number(*n),
            Expr::Add(a, b) => {
                let left = a.accept(v);
                let right = b.accept(v);
                v.add(left, right)
            }
        }
    }
}

struct Eval;
struct Print(usize);

impl Visitor for Eval {
    type Out = i64;
    fn number(&mut self, n: i64) -> i64 {
        n
    }
    fn add(&mut self, a: i64, b: i64) -> i64 {
        a + b
    }
}

impl Visitor for Print {
    type Out = String;
    fn number(&mut self, n: i64) -> String {
        self.0 += 1;
        n.to_string()
    }
    fn add(&mut self, a: String, b: String) -> String {
        format!("({a} + {b})")
    }
}

trait Describe {
    fn describe(&self) -> String;
}

impl<T: Debug> Describe for T {
    fn describe(&self) -> String {
        format!("<{self:?}>")
    }
}

trait Registry: Sized {
    fn build() -> Self;
    fn with(self, name: &'static str, n: i32) -> Self;
}

impl Registry for HashMap<&'static str, i32> {
    fn build() -> Self {
        HashMap::new()
    }
    fn with(mut self, name: &'static str, n: i32) -> Self {
        self.insert(name, n);
        self
    }
}

fn main() {
    let mut s = Stack { items: vec!['a'] };
    println!("{} {:?} {:?}", fill(&mut s, vec!['b', 'c']), s.first(), s.get(9));
    let e = Expr::Add(Box::new(Expr::Number(1)), Box::new(Expr::Add(Box::new(Expr::Number(-2)), Box::new(Expr::Number(5)))));
    let mut p = Print(0);
    println!("{} = {} ({} numbers)", e.accept(&mut p), e.accept(&mut Eval), p.0);
    println!("{} {} {}", 5.describe(), "x".describe(), Some([1.5]).describe());
    let r: HashMap<_, _> = Registry::build();
    println!("{}", r.with("one", 1).with("two", 2).len());
}
