use std::sync::atomic::{AtomicBool, AtomicI16, AtomicI32, AtomicI64, AtomicI8, AtomicIsize, AtomicU16, AtomicU32, AtomicU64, AtomicU8, AtomicUsize, Ordering};

fn main() {
    let a = AtomicU8::new(250);
    println!("{} {}", a.fetch_add(10, Ordering::SeqCst), a.load(Ordering::SeqCst));
    let b = AtomicI8::new(-128);
    println!("{} {}", b.fetch_sub(1, Ordering::SeqCst), b.load(Ordering::SeqCst));
    let c = AtomicU16::new(0xff00);
    println!("{:#x} {:#x}", c.fetch_or(0x00f0, Ordering::Relaxed), c.load(Ordering::Relaxed));
    let d = AtomicI16::new(7);
    println!("{} {}", d.fetch_max(9, Ordering::AcqRel), d.load(Ordering::Acquire));
    let e = AtomicU32::new(0b1100);
    println!("{:b} {:b}", e.fetch_and(0b0110, Ordering::SeqCst), e.load(Ordering::SeqCst));
    let f = AtomicI32::new(5);
    println!("{} {}", f.fetch_min(3, Ordering::SeqCst), f.swap(8, Ordering::SeqCst));
    let g = AtomicU64::new(1);
    println!("{:?} {:?}", g.compare_exchange(1, 2, Ordering::SeqCst, Ordering::Relaxed), g.compare_exchange(1, 3, Ordering::SeqCst, Ordering::Relaxed));
    let h = AtomicI64::new(-4);
    h.store(6, Ordering::Release);
    println!("{} {}", h.fetch_xor(3, Ordering::SeqCst), h.into_inner());
    let i = AtomicUsize::new(0);
    println!("{:?}", i.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| if n < 3 { Some(n + 1) } else { None }));
    println!("{:?}", i.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| if n > 3 { Some(n + 1) } else { None }));
    let mut j = AtomicIsize::new(-1);
    *j.get_mut() -= 1;
    println!("{:?}", j);
    let k = AtomicBool::new(false);
    println!("{} {} {}", k.swap(true, Ordering::SeqCst), k.fetch_and(false, Ordering::SeqCst), k.load(Ordering::SeqCst));
    println!("{} {:?}", k.fetch_or(true, Ordering::SeqCst), k.compare_exchange(true, false, Ordering::AcqRel, Ordering::Acquire));
    println!("{}", k.fetch_not(Ordering::SeqCst));
    println!("{:?}", AtomicI32::default());
}
