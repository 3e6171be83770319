// `scope` needs Send as `spawn` does: a captured reference to an Rc is not Send, since Rc is not Sync.
use std::rc::Rc;
use std::thread;

fn main() {
    let n = Rc::new(1);
    thread::scope(|s| {
        s.spawn(|| println!("{}", n));
    });
}
