use std::cell::RefCell;

fn grow(list: &RefCell<Vec<i32>>) {
    for n in list.borrow().iter() {
        println!("{}", n);
        if *n == 2 {
            list.borrow_mut().push(3);
        }
    }
}

fn main() {
    let list = RefCell::new(vec![1, 2]);
    grow(&list);
    println!("not reached");
}
