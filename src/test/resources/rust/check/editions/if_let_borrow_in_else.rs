use std::cell::RefCell;

fn main() {
    let c = RefCell::new(vec![1]);
    if let Some(n) = c.borrow().get(5) {
        println!("{}", n);
    } else {
        c.borrow_mut().push(2);
    }
    println!("{:?}", c);
}
