use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::marker::PhantomData;
use std::rc::{Rc, Weak};
use std::sync::atomic::AtomicU8;
use std::sync::{mpsc, Arc, Barrier, Condvar, Mutex, MutexGuard, Once, OnceLock, RwLock};

fn is_sync<T>()
where
    T: Sync,
{
}

struct Tagged<T> {
    n: u32,
    tag: PhantomData<T>,
}

fn main() {
    is_sync::<Mutex<Cell<i32>>>();
    is_sync::<RwLock<String>>();
    is_sync::<(Condvar, Barrier, Once)>();
    is_sync::<OnceLock<String>>();
    is_sync::<AtomicU8>();
    is_sync::<mpsc::Sender<i32>>();
    is_sync::<MutexGuard<'static, i32>>();
    is_sync::<Tagged<String>>();
    is_sync::<Arc<str>>();
    is_sync::<Cell<i32>>();
    is_sync::<RefCell<i32>>();
    is_sync::<UnsafeCell<i32>>();
    is_sync::<OnceCell<i32>>();
    is_sync::<mpsc::Receiver<i32>>();
    is_sync::<Rc<i32>>();
    is_sync::<Weak<i32>>();
    is_sync::<Tagged<Cell<i32>>>();
    is_sync::<Arc<RefCell<i32>>>();
    is_sync::<*mut i32>();
    is_sync::<Mutex<Rc<i32>>>();
}
