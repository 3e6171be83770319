struct Node {
    value: i32,
    next: Option<Box<Node>>,
}

fn main() {
    let mut list = Node { value: 1, next: Some(Box::new(Node { value: 2, next: None })) };
    let mut cursor = &mut list;
    while let Some(ref mut next) = cursor.next {
        next.value += 1;
        cursor = next;
    }
    cursor.value = 9;
    println!("{}", list.next.unwrap().value);
}
