trait Visitor {
    fn visit(&mut self, number: i32);
}

struct Sum(i32);

impl Visitor for Sum {
    fn visit(&mut self, number: i32) {
        self.0 += number;
    }
}

fn walk(depth: i32, visitor: &mut dyn Visitor) {
    visitor.visit(depth);
    if depth > 0 {
        walk(depth - 1, visitor);
        walk(depth - 1, visitor);
    }
}

fn main() {
    let mut sum = Sum(0);
    walk(3, &mut sum);
    println!("{}", sum.0);
}
