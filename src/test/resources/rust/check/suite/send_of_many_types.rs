// A function with a bound asks of a type whether it is Send.
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{mpsc, Arc, Mutex, MutexGuard, RwLock};

fn is_send<T: Send>() {}

struct Plain {
    a: u32,
    b: String,
}

enum Deep {
    Leaf(Option<Box<Plain>>),
    Branch(Vec<Deep>),
}

fn main() {
    is_send::<i32>();
    is_send::<Plain>();
    is_send::<Deep>();
    is_send::<Cell<i32>>();
    is_send::<RefCell<Vec<u8>>>();
    is_send::<Arc<Mutex<Cell<u8>>>>();
    is_send::<mpsc::Receiver<String>>();
    is_send::<&'static str>();
    is_send::<&'static mut Cell<i32>>();
    is_send::<fn(Rc<i32>) -> Rc<i32>>();
    is_send::<Box<dyn Fn() + Send>>();
    is_send::<Rc<i32>>();
    is_send::<&'static Cell<i32>>();
    is_send::<Vec<Option<Rc<()>>>>();
    is_send::<MutexGuard<'static, i32>>();
    is_send::<Arc<RwLock<Cell<i32>>>>();
    is_send::<*const u8>();
    is_send::<Box<dyn Fn()>>();
    is_send::<(i32, [Rc<u8>; 2])>();
}
