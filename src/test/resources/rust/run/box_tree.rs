#[derive(Debug, Default)]
struct Tree {
    root: Option<Box<Node>>,
    size: usize,
}

#[derive(Debug)]
struct Node {
    key: i32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

impl Tree {
    fn insert(&mut self, key: i32) -> bool {
        let mut slot = &mut self.root;
        while let Some(node) = slot {
            if key == node.key {
                return false;
            }
            slot = if key < node.key { &mut node.left } else { &mut node.right };
        }
        *slot = Some(Box::new(Node { key, left: None, right: None }));
        self.size += 1;
        true
    }

    fn in_order(&self) -> Vec<i32> {
        fn walk(node: &Option<Box<Node>>, out: &mut Vec<i32>) {
            if let Some(n) = node {
                walk(&n.left, out);
                out.push(n.key);
                walk(&n.right, out);
            }
        }
        let mut out = Vec::new();
        walk(&self.root, &mut out);
        out
    }

    fn depth(node: &Option<Box<Node>>) -> usize {
        match node {
            None => 0,
            Some(n) => 1 + Tree::depth(&n.left).max(Tree::depth(&n.right)),
        }
    }
}

fn main() {
    let mut tree = Tree::default();
    for key in [5, 2, 8, 2, 9, 1] {
        print!("{} ", tree.insert(key));
    }
    println!();
    println!("{:?} size {} depth {}", tree.in_order(), tree.size, Tree::depth(&tree.root));
    if let Some(root) = tree.root.as_mut() {
        root.left = None;
    }
    println!("{:?}", tree);
    let boxed: Box<i32> = Box::new(4);
    println!("{} {}", *boxed + 1, boxed);
}
