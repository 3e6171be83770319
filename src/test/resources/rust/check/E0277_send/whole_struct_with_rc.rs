use std::rc::Rc;
use std::thread;

struct Tree {
    root: Rc<i32>,
    depth: usize,
}

fn show(t: &Tree) {
    println!("{} {}", t.root, t.depth);
}

fn main() {
    let tree = Tree { root: Rc::new(1), depth: 2 };
    thread::spawn(move || show(&tree)).join().unwrap();
}
