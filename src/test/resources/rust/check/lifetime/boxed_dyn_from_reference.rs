trait Speak {
    fn speak(&self);
}

struct Dog<'a>(&'a str);

impl Speak for Dog<'_> {
    fn speak(&self) {
        println!("{}", self.0);
    }
}

fn boxed(name: &str) -> Box<dyn Speak> {
    Box::new(Dog(name))
}

fn main() {
    boxed("rex").speak();
}
