#![allow(unused_assignments)]

fn free_while_borrowed() {
    let x = Box::new(3);
    let r = &*x;
    drop(x);
    assert_eq!(*r, 3);
}

fn overwrite_while_borrowed() {
    let mut x = Box::new(3);
    let r = &*x;
    x = Box::new(4);
    assert_eq!(*r, 3);
}

fn write_while_borrowed() {
    let mut x = Box::new(3);
    let r = &*x;
    *x = 4;
    assert_eq!(*r, 3);
}

fn borrow_mut_while_borrowed() {
    let mut x = Box::new(3);
    let r = &*x;
    let m = &mut *x;
    *m += *r;
}

fn not_mutable() {
    let x = Box::new(3);
    *x = 4;
}

fn moved_out() {
    let x = Box::new(String::new());
    let s = *x;
    println!("{} {}", s, x);
}

pub fn main() {
    free_while_borrowed();
    overwrite_while_borrowed();
    write_while_borrowed();
    borrow_mut_while_borrowed();
    not_mutable();
    moved_out();
}
