use std::cell::{Cell, RefCell};

struct Meter {
    reads: Cell<u32>,
    log: RefCell<Vec<String>>,
}

impl Meter {
    fn read(&self, what: &str) -> u32 {
        self.reads.set(self.reads.get() + 1);
        self.log.borrow_mut().push(format!("{}#{}", what, self.reads.get()));
        self.reads.get()
    }
}

fn main() {
    let m = Meter { reads: Cell::new(0), log: RefCell::new(vec![]) };
    m.read("a");
    m.read("b");
    println!("{} {:?}", m.reads.get(), m.log.borrow());
    {
        let first = m.log.borrow();
        let second = m.log.borrow();
        println!("{} {}", first.len(), second[0]);
        println!("{} {}", m.log.try_borrow().is_ok(), m.log.try_borrow_mut().is_err());
        println!("{:?}", m.log);
    }
    println!("{:?}", m.log.replace(vec![String::from("new")]));
    println!("{:?} {:?}", m.log.take(), m.log.into_inner());

    let c = Cell::new(5);
    println!("{} {} {:?}", c.replace(6), c.get(), c);
    let d = Cell::new(7);
    c.swap(&d);
    println!("{} {} {}", c.take(), c.get(), d.into_inner());
    let r = RefCell::new((1, String::from("x")));
    {
        let mut inner = r.borrow_mut();
        inner.0 += 1;
        inner.1.push('y');
        println!("{:?}", r);
    }
    println!("{:?}", r);
}
