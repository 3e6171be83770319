struct Node {
    left: i32,
    right: i32,
}

fn main() {
    let mut n = Box::new(Node { left: 1, right: 2 });
    let mut up = || n.left += 1;
    println!("{}", n.right);
    up();
    println!("{}", n.left);
}
