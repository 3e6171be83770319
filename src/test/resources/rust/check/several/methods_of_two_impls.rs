struct A(Vec<i32>);

impl A {
    fn grow(&self) {
        self.0.push(1);
    }

    fn take(&self) -> Vec<i32> {
        self.0
    }
}

trait Reset {
    fn reset(&self);
}

impl Reset for A {
    fn reset(&self) {
        self.0 = Vec::new();
    }
}

fn main() {
    let a = A(vec![]);
    a.grow();
    a.reset();
    println!("{:?}", a.take());
}
