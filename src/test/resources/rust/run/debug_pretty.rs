use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

#[derive(Debug, Clone, Default)]
struct Config {
    name: String,
    limits: Limits,
    tags: Vec<&'static str>,
    parent: Option<Box<Config>>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Limits(u32, f32);

#[derive(Debug)]
struct Unit;

#[derive(Debug)]
enum Event {
    Quit,
    Move { x: i32, y: i32 },
    Write(String, char),
}

fn main() {
    let base = Config { name: "base".into(), ..Default::default() };
    let config = Config { name: "own".to_string(), limits: Limits(3, 0.5), tags: vec!["a", "b"], parent: Some(Box::new(base.clone())) };
    println!("{:?}", base);
    println!("{:#?}", config);
    println!("{:?} {:#?}", Unit, Unit);
    let events = [Event::Quit, Event::Move { x: -1, y: 2 }, Event::Write("w".into(), '\n')];
    println!("{:?}", events);
    println!("{:#?}", events);
    let map: BTreeMap<&str, (i32, bool)> = BTreeMap::from([("one", (1, true)), ("two", (2, false))]);
    println!("{:?}", map);
    println!("{:#?}", map);
    println!("{:?} {:?}", BTreeSet::from([3, 1, 2]), VecDeque::from(vec![1, 2]));
    println!("{:#?}", (1, "x", None::<i32>));
    println!("{:?} {:#?} {:#?}", Vec::<i32>::new(), Vec::<i32>::new(), ());
    println!("{:?} {:?}", Rc::new(4), Box::new("b"));
    println!("{:?} {:?} {:?}", 0..3, 1..=4, ..2);
    println!("{:?} {:?}", "a b".split(' ').collect::<Vec<_>>(), "ab".chars().rev().collect::<String>());
    println!("{:?}", std::time::Duration::from_millis(1500));
    println!("{:?} {:?}", std::cmp::Ordering::Less, std::sync::atomic::Ordering::SeqCst);
    let n = dbg_free(5);
    println!("{n}");
}

fn dbg_free(n: i32) -> i32 {
    dbg!(n * 2) + 1
}
