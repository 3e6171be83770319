struct View<'a>(&'a mut Vec<i32>);

fn main() {
    let view = View(&mut vec![1]);
    view.0.push(2);
    println!("{:?}", view.0);
}
