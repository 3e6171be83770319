struct View<'a>(&'a mut Vec<i32>);

impl<'a> View<'a> {
    fn of(v: &'a mut Vec<i32>) -> View<'a> {
        View(v)
    }
}

fn main() {
    let view = View::of(&mut vec![1]);
    view.0.push(2);
    println!("{:?}", view.0);
}
