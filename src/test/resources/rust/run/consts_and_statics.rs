use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, RwLock};
use std::thread;

const LIMIT: usize = 3;
const NAMES: [&str; LIMIT] = ["a", "b", "c"];
const AREA: u32 = square(12) + 1;
const MASK: u8 = !(1 << 3);
static GREETING: &str = "hello";
static VISITS: AtomicUsize = AtomicUsize::new(0);
static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
static SETTINGS: RwLock<(u32, bool)> = RwLock::new((1, false));
static PRIMES: &[u32] = &[2, 3, 5, 7];

const fn square(n: u32) -> u32 {
    n * n
}

struct Limits;

impl Limits {
    const LOW: i32 = -10;
    const HIGH: i32 = Self::LOW + 30;
    const DEFAULT: Option<i32> = Some(5);
}

fn visit(name: &str) -> usize {
    LOG.lock().unwrap().push(format!("{GREETING} {name}"));
    VISITS.fetch_add(1, Ordering::SeqCst)
}

fn main() {
    println!("{} {} {:#010b} {:?}", AREA, NAMES[LIMIT - 1], MASK, NAMES);
    thread::scope(|s| {
        for name in NAMES {
            s.spawn(move || visit(name));
        }
    });
    let mut log = LOG.lock().unwrap();
    log.sort();
    println!("{:?} {}", log, VISITS.load(Ordering::SeqCst));
    {
        let mut settings = SETTINGS.write().unwrap();
        settings.0 += PRIMES.iter().sum::<u32>();
        settings.1 = true;
    }
    println!("{:?}", *SETTINGS.read().unwrap());
    println!("{} {} {:?}", Limits::LOW, Limits::HIGH, Limits::DEFAULT);
    const LOCAL: [i32; 4] = [0; 4];
    static ONCE: AtomicUsize = AtomicUsize::new(10);
    ONCE.store(LOCAL.len(), Ordering::Relaxed);
    println!("{}", ONCE.load(Ordering::Relaxed));
    println!("{} {}", u8::MAX, f32::EPSILON > 0.0);
}
