use std::marker::PhantomData;
use std::thread;

struct Id<T> {
    n: u32,
    kind: PhantomData<T>,
}

fn main() {
    let id: Id<String> = Id { n: 4, kind: PhantomData };
    thread::spawn(move || println!("{}", id.n)).join().unwrap();
}
