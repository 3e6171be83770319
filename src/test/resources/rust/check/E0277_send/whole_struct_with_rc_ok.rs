// Only the field is captured: the Rc stays here.
use std::rc::Rc;
use std::thread;

struct Tree {
    root: Rc<i32>,
    depth: usize,
}

fn main() {
    let tree = Tree { root: Rc::new(1), depth: 2 };
    thread::spawn(move || println!("{}", tree.depth)).join().unwrap();
    println!("{}", tree.root);
}
