struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

fn main() {
    let mut head = Some(Box::new(Node { value: 1, next: None }));
    let first = &head;
    head = None;
    println!("{}", first.as_ref().map_or(0, |n| n.value));
    println!("{}", head.is_none());
}
