use std::fmt::Debug;
use std::rc::Rc;

trait Shape: Debug {
    fn area(&self) -> f64;
    fn scale(&mut self, by: f64);
    fn name(&self) -> String {
        String::from("shape")
    }
}

#[derive(Debug)]
struct Square(f64);

#[derive(Debug)]
struct Rect {
    w: f64,
    h: f64,
}

impl Shape for Square {
    fn area(&self) -> f64 {
        self.0.powi(2)
    }
    fn scale(&mut self, by: f64) {
        self.0 *= by;
    }
    fn name(&self) -> String {
        "square".to_owned()
    }
}

impl Shape for Rect {
    fn area(&self) -> f64 {
        self.w * self.h
    }
    fn scale(&mut self, by: f64) {
        self.w *= by;
        self.h *= by;
    }
}

fn largest<'a>(shapes: &'a [Box<dyn Shape>]) -> Option<&'a dyn Shape> {
    let mut best: Option<&dyn Shape> = None;
    for s in shapes {
        if best.map_or(true, |b| s.area() > b.area()) {
            best = Some(s.as_ref());
        }
    }
    best
}

fn show(s: &dyn Shape) {
    println!("{} {:.2} {:?}", s.name(), s.area(), s);
}

fn make(kind: &str) -> Option<Box<dyn Shape>> {
    match kind {
        "square" => Some(Box::new(Square(1.0))),
        "rect" => Some(Box::new(Rect { w: 1.0, h: 2.5 })),
        _ => None,
    }
}

fn main() {
    let mut shapes: Vec<Box<dyn Shape>> = vec![Box::new(Square(2.0)), Box::new(Rect { w: 3.0, h: 1.0 })];
    shapes.extend(["rect", "circle", "square"].iter().filter_map(|k| make(k)));
    for s in shapes.iter_mut() {
        s.scale(2.0);
    }
    shapes.iter().for_each(|s| show(s.as_ref()));
    if let Some(s) = largest(&shapes) {
        println!("largest: {:?}", s);
    }
    println!("{}", shapes.iter().map(|s| s.area()).sum::<f64>());
    let shared: Rc<dyn Shape> = Rc::new(Square(0.5));
    let again = Rc::clone(&shared);
    println!("{} {}", again.area(), Rc::strong_count(&shared));
    println!("{}", largest(&[]).is_none());
}
