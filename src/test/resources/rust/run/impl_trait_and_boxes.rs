use std::collections::BTreeMap;
use std::fmt::{Debug, Display};

fn evens(limit: u32) -> impl Iterator<Item = u32> + Clone {
    (0..limit).filter(|n| n % 2 == 0)
}

fn pick(up: bool) -> Box<dyn Iterator<Item = i32>> {
    if up { Box::new(1..4) } else { Box::new((1..4).rev().map(|n| n * 10)) }
}

fn show(items: &[impl Display]) -> String {
    items.iter().map(|i| format!("[{i}]")).collect()
}

fn print_all(items: &[&dyn Debug]) {
    for i in items {
        print!("{:?} ", i);
    }
    println!();
}

fn group_by<'a, T, K>(items: &'a [T], key: impl Fn(&T) -> K) -> BTreeMap<K, Vec<&'a T>>
where
    K: Ord,
{
    let mut out: BTreeMap<K, Vec<&'a T>> = BTreeMap::new();
    for i in items {
        out.entry(key(i)).or_default().push(i);
    }
    out
}

struct Pipeline<T> {
    steps: Vec<(String, Box<dyn Fn(T) -> T + Send>)>,
}

impl<T: Copy + Display + Send + 'static> Pipeline<T> {
    fn new() -> Self {
        Pipeline { steps: Vec::new() }
    }

    fn step(mut self, name: &str, f: impl Fn(T) -> T + Send + 'static) -> Self {
        self.steps.push((name.to_owned(), Box::new(f)));
        self
    }

    fn run(&self, input: T) -> T {
        self.steps.iter().fold(input, |value, (name, f)| {
            let next = f(value);
            println!("{name}: {value} -> {next}");
            next
        })
    }
}

fn main() {
    let e = evens(10);
    println!("{} {:?}", e.clone().sum::<u32>(), e.skip(2).collect::<Vec<_>>());
    println!("{:?} {:?}", pick(true).collect::<Vec<_>>(), pick(false).max());
    println!("{} {}", show(&[1, 2]), show(&["a"]));
    print_all(&[&1, &"two", &[3.0], &Some('4')]);
    println!("{:?}", group_by(&["apple", "avocado", "bean"], |w| w.chars().next()));
    let p = Pipeline::new().step("double", |n: i64| n * 2).step("square", |n| n * n);
    println!("{}", p.run(3));
    println!("{}", std::thread::spawn(move || p.run(1)).join().unwrap());
}
