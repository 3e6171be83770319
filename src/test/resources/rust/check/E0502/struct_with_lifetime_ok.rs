struct View<'a> {
    items: &'a [i32],
}

impl<'a> View<'a> {
    fn total(&self) -> i32 {
        self.items.iter().sum()
    }
}

fn main() {
    let mut data = vec![1, 2];
    let view = View { items: &data };
    println!("{}", view.total());
    data.push(3);
}
