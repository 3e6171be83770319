use std::sync::mpsc::channel;
use std::thread;

type Thunk = Box<dyn FnOnce() -> i32 + Send>;

fn force(t: Thunk) -> i32 {
    t()
}

fn twice(t: Thunk) -> i32 {
    t() + t()
}

fn by_reference(t: &Thunk) -> i32 {
    t()
}

fn run(list: Vec<Thunk>) -> i32 {
    let mut sum = 0;
    for t in list {
        sum += t();
    }
    sum
}

fn run_borrowed(list: &Vec<Thunk>) -> i32 {
    let mut sum = 0;
    for t in list {
        sum += t();
    }
    sum
}

pub fn main() {
    let (tx, rx) = channel::<Thunk>();
    let h = thread::spawn(move || rx.recv().unwrap()());
    let n = 3;
    tx.send(Box::new(move || n + 1)).unwrap();
    assert_eq!(h.join().unwrap(), 4);
    force(Box::new(|| 1));
    twice(Box::new(|| 1));
    by_reference(&(Box::new(|| 1) as Thunk));
    run(vec![]);
    run_borrowed(&vec![]);
}
