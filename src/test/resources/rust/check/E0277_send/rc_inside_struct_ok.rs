use std::sync::Arc;
use std::thread;

struct Node {
    name: Arc<String>,
}

struct Tree {
    root: Node,
}

fn main() {
    let tree = Tree { root: Node { name: Arc::new(String::from("r")) } };
    thread::spawn(move || println!("{}", tree.root.name)).join().unwrap();
}
