use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::hash::Hash;

#[derive(Debug, Clone, PartialEq)]
struct Pair<A, B = A> {
    first: A,
    second: B,
}

impl<A, B> Pair<A, B> {
    fn new(first: A, second: B) -> Self {
        Self { first, second }
    }

    fn swap(self) -> Pair<B, A> {
        Pair::new(self.second, self.first)
    }

    fn map<C>(self, f: impl FnOnce(A) -> C) -> Pair<C, B> {
        Pair { first: f(self.first), second: self.second }
    }
}

impl<T: PartialOrd + Display> Pair<T> {
    fn largest(&self) -> &T {
        if self.first >= self.second { &self.first } else { &self.second }
    }
}

fn largest<T: PartialOrd + Copy>(list: &[T]) -> T {
    let mut max = list[0];
    for &item in list {
        if item > max {
            max = item;
        }
    }
    max
}

fn group<K, V, F>(items: Vec<V>, key: F) -> Vec<(K, Vec<V>)>
where
    K: Eq + Hash + Ord + Clone,
    F: Fn(&V) -> K,
{
    let mut map: HashMap<K, Vec<V>> = HashMap::new();
    for item in items {
        map.entry(key(&item)).or_default().push(item);
    }
    let mut groups: Vec<_> = map.into_iter().collect();
    groups.sort_by(|a, b| a.0.cmp(&b.0));
    groups
}

fn show_all<T>(items: &[T]) -> String
where
    T: Debug,
{
    items.iter().map(|i| format!("{i:?}")).collect::<Vec<String>>().join("|")
}

fn main() {
    let p = Pair::new(1, "one");
    println!("{:?} {:?}", p.clone().swap(), p.map(|n| n as f64 / 2.0));
    println!("{} {}", Pair::new(3, 9).largest(), Pair::new('x', 'b').largest());
    println!("{} {:.1} {}", largest(&[3, 7, 2]), largest(&[0.5, -1.0]), largest(&['q', 'z']));
    println!("{:?}", group(vec!["apple", "bob", "axe", "cat", "at"], |w| w.len()));
    println!("{}", show_all(&[Some(1), None]));
    println!("{:?}", Vec::<u8>::with_capacity(4));
    println!("{}", Pair::<i32> { first: 1, second: 2 } == Pair { first: 1, second: 2 });
}
