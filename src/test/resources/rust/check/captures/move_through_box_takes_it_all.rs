struct Node {
    left: String,
    right: String,
}

fn main() {
    let n = Box::new(Node { left: String::from("l"), right: String::from("r") });
    let show = move || println!("{}", n.left);
    println!("{}", n.right);
    show();
}
