use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

trait Observer {
    fn notify(&self, event: &str);
}

struct Logger {
    prefix: String,
    seen: RefCell<Vec<String>>,
}

impl Observer for Logger {
    fn notify(&self, event: &str) {
        self.seen.borrow_mut().push(format!("{}{}", self.prefix, event));
    }
}

#[derive(Default)]
struct Subject {
    observers: Vec<Rc<dyn Observer>>,
    handlers: HashMap<String, Vec<Box<dyn Fn(&str) -> usize>>>,
}

impl Subject {
    fn attach(&mut self, o: Rc<dyn Observer>) {
        self.observers.push(o);
    }

    fn on(&mut self, name: &str, f: impl Fn(&str) -> usize + 'static) -> &mut Self {
        self.handlers.entry(name.to_string()).or_default().push(Box::new(f));
        self
    }

    fn emit(&self, name: &str, payload: &str) -> usize {
        for o in &self.observers {
            o.notify(name);
        }
        self.handlers.get(name).map_or(0, |fs| fs.iter().map(|f| f(payload)).sum())
    }
}

fn main() {
    let logger = Rc::new(Logger { prefix: "> ".into(), seen: RefCell::default() });
    let total = Rc::new(RefCell::new(0));
    let mut s = Subject::default();
    s.attach(logger.clone());
    s.attach(Rc::clone(&logger) as Rc<dyn Observer>);
    let sum = Rc::clone(&total);
    s.on("size", |p| p.len()).on("size", move |p| {
        *sum.borrow_mut() += p.len();
        1
    });
    println!("{} {} {}", s.emit("size", "abcd"), s.emit("size", "x"), s.emit("none", ""));
    println!("{:?} {}", logger.seen.borrow(), total.borrow());
    println!("{} {}", Rc::strong_count(&logger), Rc::strong_count(&total));
    drop(s);
    println!("{} {}", Rc::strong_count(&logger), Rc::strong_count(&total));
}
