use std::collections::HashMap;

fn adder(n: i32) -> impl Fn(i32) -> i32 {
    move |x| x + n
}

fn operation(name: &str) -> Option<Box<dyn Fn(i32, i32) -> i32>> {
    match name {
        "+" => Some(Box::new(|a, b| a + b)),
        "-" => Some(Box::new(|a, b| a - b)),
        "^" => Some(Box::new(|a, b| (0..b).fold(1, |acc, _| acc * a))),
        _ => None,
    }
}

fn counter(step: u32) -> impl FnMut() -> u32 {
    let mut n = 0;
    move || {
        n += step;
        n
    }
}

struct Cacher<T>
where
    T: Fn(u64) -> u64,
{
    calculation: T,
    values: HashMap<u64, u64>,
    misses: u32,
}

impl<T> Cacher<T>
where
    T: Fn(u64) -> u64,
{
    fn new(calculation: T) -> Cacher<T> {
        Cacher { calculation, values: HashMap::new(), misses: 0 }
    }

    fn value(&mut self, arg: u64) -> u64 {
        if let Some(v) = self.values.get(&arg) {
            return *v;
        }
        self.misses += 1;
        let v = (self.calculation)(arg);
        self.values.insert(arg, v);
        v
    }
}

fn make_all() -> Vec<Box<dyn Fn() -> usize>> {
    (0..3usize).map(|i| Box::new(move || i * 10) as Box<dyn Fn() -> usize>).collect()
}

fn main() {
    println!("{}", adder(5)(adder(1)(1)));
    for name in ["+", "-", "^", "?"] {
        match operation(name) {
            Some(f) => println!("2 {name} 5 = {}", f(2, 5)),
            None => println!("no {name}"),
        }
    }
    let mut by_two = counter(2);
    let mut by_five = counter(5);
    println!("{} {} {} {}", by_two(), by_five(), by_two(), by_five());
    let mut cache = Cacher::new(|n| (1..=n).product());
    println!("{} {} {} misses {}", cache.value(5), cache.value(10), cache.value(5), cache.misses);
    println!("{:?}", make_all().iter().map(|f| f()).collect::<Vec<_>>());
    let chain: Vec<Box<dyn FnOnce(String) -> String>> = vec![Box::new(|s| s + "!"), Box::new(|s| s.to_uppercase())];
    println!("{}", chain.into_iter().fold(String::from("hey"), |s, f| f(s)));
}
