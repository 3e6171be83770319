#![allow(dead_code)]

trait Get {
    fn get(&self) -> i32;
}

struct Ref<'a>(&'a i32);

impl<'a> Get for Ref<'a> {
    fn get(&self) -> i32 {
        *self.0
    }
}

fn boxed<'a>(n: &'a i32) -> Box<dyn Get + 'a> {
    Box::new(Ref(n))
}

fn shortened<'a>(n: &'a i32) -> Box<dyn Get> {
    Box::new(Ref(n))
}

fn dyn_mut(x: &mut dyn Get) {
    let y = &mut *x;
    let z = &mut *x;
    y.get();
    z.get();
}

fn coerced<'a>(list: &mut Vec<Box<dyn Get + 'a>>, n: &'a i32) {
    list.push(Box::new(Ref(n)));
}

fn main() {
    let mut list = Vec::new();
    {
        let n = 3;
        coerced(&mut list, &n);
    }
    println!("{}", list.len());
    boxed(&1);
    shortened(&1);
}
