use std::cell::RefCell;
use std::rc::{Rc, Weak};

struct Node {
    value: i32,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}

impl Node {
    fn new(value: i32) -> Rc<Node> {
        Rc::new(Node { value, parent: RefCell::new(Weak::new()), children: RefCell::new(vec![]) })
    }

    fn adopt(parent: &Rc<Node>, child: Rc<Node>) {
        *child.parent.borrow_mut() = Rc::downgrade(parent);
        parent.children.borrow_mut().push(child);
    }

    fn total(&self) -> i32 {
        self.value + self.children.borrow().iter().map(|c| c.total()).sum::<i32>()
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        println!("drop {}", self.value);
    }
}

fn main() {
    let leaf = Node::new(3);
    println!("{:?}", leaf.parent.borrow().upgrade().map(|p| p.value));
    {
        let branch = Node::new(5);
        Node::adopt(&branch, Rc::clone(&leaf));
        Node::adopt(&branch, Node::new(7));
        println!("{:?}", leaf.parent.borrow().upgrade().map(|p| p.value));
        println!("{} {} {}", Rc::strong_count(&branch), Rc::weak_count(&branch), branch.total());
        println!("{} {}", Rc::strong_count(&leaf), Rc::weak_count(&leaf));
    }
    println!("{:?}", leaf.parent.borrow().upgrade().is_none());
    println!("{} {}", Rc::strong_count(&leaf), Rc::weak_count(&leaf));
}
