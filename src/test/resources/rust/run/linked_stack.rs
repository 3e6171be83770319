struct Stack<T> {
    head: Option<Box<Node<T>>>,
}

struct Node<T> {
    item: T,
    next: Option<Box<Node<T>>>,
}

impl<T> Stack<T> {
    fn new() -> Self {
        Stack { head: None }
    }

    fn push(&mut self, item: T) {
        let next = self.head.take();
        self.head = Some(Box::new(Node { item, next }));
    }

    fn pop(&mut self) -> Option<T> {
        self.head.take().map(|node| {
            self.head = node.next;
            node.item
        })
    }

    fn peek(&self) -> Option<&T> {
        self.head.as_ref().map(|node| &node.item)
    }

    fn peek_mut(&mut self) -> Option<&mut T> {
        self.head.as_mut().map(|node| &mut node.item)
    }

    fn reverse(&mut self) {
        let mut previous = None;
        let mut current = self.head.take();
        while let Some(mut node) = current {
            current = node.next.take();
            node.next = previous;
            previous = Some(node);
        }
        self.head = previous;
    }

    fn iter(&self) -> Iter<'_, T> {
        Iter { next: self.head.as_deref() }
    }
}

struct Iter<'a, T> {
    next: Option<&'a Node<T>>,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        self.next.map(|node| {
            self.next = node.next.as_deref();
            &node.item
        })
    }
}

fn main() {
    let mut s = Stack::new();
    for w in ["a", "b", "c"] {
        s.push(w.to_string());
    }
    if let Some(top) = s.peek_mut() {
        top.push('!');
    }
    println!("{:?} {:?}", s.peek(), s.iter().collect::<Vec<_>>());
    s.reverse();
    while let Some(w) = s.pop() {
        print!("{w} ");
    }
    println!("{:?}", s.pop());
}
