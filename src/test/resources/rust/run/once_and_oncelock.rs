use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Once, OnceLock};
use std::thread;

static START: Once = Once::new();
static CALLS: AtomicU32 = AtomicU32::new(0);
static CONFIG: OnceLock<String> = OnceLock::new();

fn config() -> &'static str {
    CONFIG.get_or_init(|| {
        CALLS.fetch_add(100, Ordering::SeqCst);
        String::from("loaded")
    })
}

fn main() {
    println!("{} {:?}", START.is_completed(), CONFIG.get());
    let handles: Vec<_> = (0..4)
        .map(|_| {
            thread::spawn(|| {
                START.call_once(|| {
                    CALLS.fetch_add(1, Ordering::SeqCst);
                });
                config().len()
            })
        })
        .collect();
    let lengths: Vec<usize> = handles.into_iter().map(|h| h.join().unwrap()).collect();
    println!("{:?} {}", lengths, CALLS.load(Ordering::SeqCst));
    println!("{} {}", START.is_completed(), config());
    println!("{:?}", CONFIG.set(String::from("again")));

    let local = OnceLock::new();
    println!("{:?} {:?} {:?}", local.set(1), local.set(2), local.get());
    println!("{:?}", local.into_inner());
}
