fn apply<F: Fn(i32) -> i32>(f: F, n: i32) -> i32 {
    f(f(n))
}

fn repeat<F>(times: usize, mut f: F)
where
    F: FnMut(usize),
{
    for i in 0..times {
        f(i);
    }
}

fn consume<F: FnOnce() -> String>(f: F) -> usize {
    f().len()
}

fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |x| g(f(x))
}

fn call_dyn(f: &dyn Fn(&str) -> String) -> String {
    f("dyn")
}

fn plus_one(n: i32) -> i32 {
    n + 1
}

struct Button<'a> {
    on_click: Vec<Box<dyn FnMut(u32) + 'a>>,
}

impl<'a> Button<'a> {
    fn click(&mut self, n: u32) {
        for f in self.on_click.iter_mut() {
            f(n);
        }
    }
}

fn main() {
    let offset = 10;
    println!("{} {}", apply(|x| x + offset, 1), apply(plus_one, 1));
    let mut seen = Vec::new();
    repeat(3, |i| seen.push(i * i));
    println!("{:?}", seen);
    let text = String::from("moved in");
    println!("{}", consume(move || text));
    println!("{}", compose(|s: &str| s.len(), |n| n * 100)("four"));
    println!("{}", call_dyn(&|s| s.to_uppercase()));
    let table: [(&str, fn(f64, f64) -> f64); 3] = [("add", |a, b| a + b), ("mul", |a, b| a * b), ("max", f64::max)];
    for (name, f) in table {
        println!("{name} {}", f(2.0, 3.5));
    }
    let mut total = 0;
    let mut clicks = 0;
    {
        let mut b = Button { on_click: vec![] };
        b.on_click.push(Box::new(|n| total += n));
        b.on_click.push(Box::new(|_| clicks += 1));
        b.click(5);
        b.click(7);
    }
    println!("{total} {clicks}");
    let mut counter = {
        let mut n = 0;
        move || {
            n += 1;
            n
        }
    };
    let mut other = counter.clone();
    println!("{} {} {}", counter(), counter(), other());
    let numbers: Vec<String> = (1..4).map(|n: i32| n.to_string()).collect();
    println!("{:?} {:?}", numbers, numbers.iter().map(String::len).collect::<Vec<_>>());
    println!("{:?}", Some(3).map(Some));
}
