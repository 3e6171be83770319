use std::sync::atomic::{AtomicUsize, Ordering};

macro_rules! counter {
    ($name:ident, $label:literal) => {
        static $name: AtomicUsize = AtomicUsize::new(0);
        impl Named for Counter<{ $label.len() }> {}
    };
}

trait Named {}
struct Counter<const N: usize>;

counter!(HITS, "hits");

macro_rules! make_struct {
    ($name:ident { $($field:ident : $ty:ty),* $(,)? }) => {
        #[derive(Debug, Clone, PartialEq)]
        struct $name { $($field: $ty),* }
        impl $name {
            fn new($($field: $ty),*) -> Self {
                $name { $($field),* }
            }
        }
    };
}

make_struct!(Point { x: i32, y: i32 });

macro_rules! getter {
    ($t:ty, $f:ident -> $r:ty) => {
        impl $t {
            fn $f(&self) -> $r { self.0 }
        }
    };
}
struct Meters(f64);
getter!(Meters, value -> f64);

fn main() {
    HITS.fetch_add(2, Ordering::SeqCst);
    println!("{}", HITS.load(Ordering::SeqCst));
    let p = Point::new(1, 2);
    println!("{:?} {}", p, p == p.clone());
    println!("{}", Meters(2.5).value());
}
