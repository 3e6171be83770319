mod geometry {
    pub const ORIGIN: Point = Point { x: 0, y: 0 };

    #[derive(Debug, Clone, Copy, PartialEq)]
    pub struct Point {
        pub x: i32,
        pub y: i32,
    }

    impl Point {
        pub fn new(x: i32, y: i32) -> Self {
            Self { x, y }
        }
    }

    pub mod distance {
        use super::Point;

        pub fn manhattan(a: &Point, b: &Point) -> u32 {
            helper(a.x, b.x) + self::helper(a.y, b.y)
        }

        fn helper(a: i32, b: i32) -> u32 {
            a.abs_diff(b)
        }

        pub(crate) fn squared(a: Point, b: Point) -> i32 {
            super::square(a.x - b.x) + crate::geometry::square(a.y - b.y)
        }
    }

    fn square(n: i32) -> i32 {
        n * n
    }

    pub use self::distance::manhattan as walk;
}

mod shop {
    use std::collections::BTreeMap;

    #[derive(Default)]
    pub struct Shop {
        stock: BTreeMap<String, u32>,
        pub sold: u32,
    }

    impl Shop {
        pub fn add(&mut self, item: &str, n: u32) -> &mut Self {
            *self.stock.entry(item.to_string()).or_insert(0) += n;
            self
        }

        pub fn sell(&mut self, item: &str) -> Result<u32, Error> {
            let left = self.stock.get_mut(item).ok_or(Error::Unknown)?;
            *left = left.checked_sub(1).ok_or(Error::SoldOut)?;
            self.sold += 1;
            Ok(*left)
        }
    }

    #[derive(Debug)]
    pub enum Error {
        Unknown,
        SoldOut,
    }
}

use geometry::{distance, Point, ORIGIN};
use shop::{Error as ShopError, Shop};

fn main() {
    let p = Point::new(3, -4);
    println!("{} {} {}", distance::manhattan(&p, &ORIGIN), distance::squared(p, ORIGIN), geometry::walk(&p, &p));
    let mut shop = Shop::default();
    shop.add("tea", 1).add("tea", 1).add("milk", 1);
    println!("{:?} {:?} {:?}", shop.sell("tea").ok(), shop.sell("milk").ok(), shop.sell("milk"));
    match shop.sell("bread") {
        Err(ShopError::Unknown) => println!("unknown, {} sold", shop.sold),
        other => println!("{:?}", other),
    }
    fn local(n: i32) -> i32 {
        use std::cmp::max;
        max(n, 10)
    }
    println!("{}", local(3));
}
