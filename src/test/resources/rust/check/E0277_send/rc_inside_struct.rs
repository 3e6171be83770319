use std::rc::Rc;
use std::thread;

struct Node {
    name: Rc<String>,
}

struct Tree {
    root: Node,
}

fn main() {
    let tree = Tree { root: Node { name: Rc::new(String::from("r")) } };
    thread::spawn(move || println!("{}", tree.root.name)).join().unwrap();
}
