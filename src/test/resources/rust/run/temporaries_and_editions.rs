// Where the two editions differ: a temporary of an `if let` condition, and one of a block's last expression.
use std::cell::RefCell;
use std::sync::Mutex;

struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn get(&self, some: bool) -> Option<u32> {
        some.then_some(self.0.len() as u32)
    }
}

fn tail() -> usize {
    let _local = Loud("local");
    Loud("tail temporary").0.len()
}

fn main() {
    if let Some(n) = Loud("if let").get(true) {
        println!("some {n}");
    } else {
        println!("none");
    }
    if let Some(n) = Loud("else").get(false) {
        println!("some {n}");
    } else {
        println!("none");
    }
    println!("{}", tail());
    match Loud("match").get(true) {
        Some(n) => println!("matched {n}"),
        None => {}
    }
    let mut rounds = 0;
    while let Some(n) = Loud("while").get(rounds < 2) {
        rounds += 1;
        println!("round {rounds} of {n}");
    }
    if Loud("if").get(true).is_some() {
        println!("in if");
    }

    let m = Mutex::new(Vec::<i32>::new());
    if let Some(n) = m.lock().unwrap().pop() {
        println!("{n}");
    } else {
        println!("locked in else: {}", m.try_lock().is_err());
    }
    let c = RefCell::new(0);
    let taken = {
        let step = Loud("step");
        *c.borrow_mut() + step.0.len()
    };
    println!("{taken}");
    let kept = &Loud("extended");
    println!("still there: {}", kept.0);
    let _ = Loud("underscore");
    let _named = Loud("named");
    println!("{}", [Loud("in array").get(true), None].iter().flatten().count());
}
