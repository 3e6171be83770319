use std::ops::Add;

#[derive(Debug, Clone, Copy)]
struct Pair(i32, i32);

impl<'a> Add<&'a Pair> for &'a Pair {
    type Output = Pair;

    fn add(self, other: &Pair) -> Pair {
        Pair(self.0 + other.0, self.1 + other.1)
    }
}

trait Named {
    fn name(&self) -> &str;
}

impl Named for Pair {
    fn name(&self) -> &'static str {
        "pair"
    }
}

fn main() {
    let one = Pair(1, 2);
    println!("{:?} {}", &one + &one, one.name());
}
