use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;

struct Trace<'a> {
    name: &'a str,
    log: Rc<RefCell<Vec<String>>>,
}

impl<'a> Trace<'a> {
    fn new(name: &'a str, log: &Rc<RefCell<Vec<String>>>) -> Trace<'a> {
        log.borrow_mut().push(format!("+{name}"));
        Trace { name, log: Rc::clone(log) }
    }
}

impl Drop for Trace<'_> {
    fn drop(&mut self) {
        self.log.borrow_mut().push(format!("-{}", self.name));
    }
}

fn early(n: i32, log: &Rc<RefCell<Vec<String>>>) -> i32 {
    let _outer = Trace::new("outer", log);
    if n < 0 {
        return n;
    }
    for i in 0..n {
        let _loop = Trace::new("loop", log);
        if i == 1 {
            break;
        }
    }
    let inner = Trace::new("inner", log);
    drop(inner);
    n * 2
}

fn main() {
    let log = Rc::new(RefCell::new(Vec::new()));
    println!("{} {}", early(-1, &log), early(2, &log));
    println!("{}", log.borrow().join(" "));

    let m = Mutex::new(1);
    {
        let mut g = m.lock().unwrap();
        *g += 1;
        println!("{}", m.try_lock().is_err());
    }
    println!("{}", m.try_lock().is_ok());
    *m.lock().unwrap() *= 10;
    let _ = m.lock().map(|g| println!("in map {}", *g));
    println!("{}", m.try_lock().is_ok());
    let n = *m.lock().unwrap() + { 5 };
    println!("{n} {}", m.try_lock().is_ok());
    let g = m.lock().unwrap();
    let moved = move || *g + 1;
    println!("{} {}", moved(), m.try_lock().is_err());
    drop(moved);
    println!("{}", m.try_lock().is_ok());
    let guards: Vec<_> = [Mutex::new(3), Mutex::new(4)].iter().map(|m| *m.lock().unwrap()).collect();
    println!("{:?}", guards);
}
