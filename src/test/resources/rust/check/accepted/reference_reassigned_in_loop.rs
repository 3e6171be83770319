struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

fn last(mut node: &mut Node) -> &mut i32 {
    while node.next.is_some() {
        node = node.next.as_mut().unwrap();
    }
    &mut node.value
}

fn main() {
    let mut list = Node { value: 1, next: Some(Box::new(Node { value: 2, next: None })) };
    *last(&mut list) += 5;
    println!("{}", list.next.unwrap().value);
}
