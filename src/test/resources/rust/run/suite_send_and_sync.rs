use std::sync;
use std::sync::atomic::{AtomicBool, AtomicIsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, SyncSender};
use std::thread;

fn assert_both<T: Sync + Send>() {}

fn is_send<T>(_: &T)
where
    T: Send,
{
}

fn is_sync<T: Sync>(value: T) -> T {
    value
}

macro_rules! all_send {
    ($($e:expr),+) => {
        $(is_send(&$e);)+
    };
}

fn main() {
    assert_both::<sync::Mutex<()>>();
    assert_both::<sync::Condvar>();
    assert_both::<sync::RwLock<()>>();
    assert_both::<sync::Barrier>();
    assert_both::<sync::Arc<()>>();
    assert_both::<sync::Weak<()>>();
    assert_both::<sync::Once>();
    assert_both::<(Sender<u8>, SyncSender<String>)>();
    all_send!(vec![1].into_iter(), "a b".split(' '), [1, 2].iter().map(|x| x + 1), Some(Box::new(5)));
    let flag = is_sync(AtomicBool::new(false));
    let n = AtomicIsize::new(0);
    thread::scope(|s| {
        s.spawn(|| flag.store(true, Ordering::SeqCst));
        s.spawn(|| n.fetch_add(2, Ordering::SeqCst));
    });
    assert!(flag.load(Ordering::SeqCst));
    assert_eq!(n.load(Ordering::SeqCst), 2);
    fn receive(r: Receiver<isize>) -> Option<isize> {
        r.into_iter().last()
    }
    let (tx, rx) = sync::mpsc::channel();
    let h = thread::spawn(move || receive(rx));
    tx.send(1).and_then(|_| tx.send(2)).unwrap();
    drop(tx);
    println!("{:?}", h.join().unwrap());
}
