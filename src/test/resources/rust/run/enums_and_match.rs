#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coin {
    Penny = 1,
    Nickel = 5,
    Quarter = 25,
}

#[derive(Debug)]
enum Shape {
    Circle { radius: f64 },
    Rectangle { width: f64, height: f64 },
    Unit,
    Pair(i32, String),
}

impl Shape {
    fn area(&self) -> Option<f64> {
        match *self {
            Shape::Circle { radius } => Some(3.0 * radius * radius),
            Shape::Rectangle { width: w, height: h } => Some(w * h),
            Shape::Unit | Shape::Pair(..) => None,
        }
    }
}

fn main() {
    let coins = [Coin::Penny, Coin::Quarter, Coin::Nickel];
    println!("{}", coins.iter().map(|c| *c as u32).sum::<u32>());
    println!("{:?} {}", coins, coins[1] == Coin::Quarter);
    let shapes = vec![
        Shape::Circle { radius: 2.0 },
        Shape::Rectangle { width: 1.5, height: 4.0 },
        Shape::Unit,
        Shape::Pair(-1, "p".to_string()),
    ];
    for s in &shapes {
        match s.area() {
            Some(a) if a > 10.0 => println!("{:?} is big: {}", s, a),
            Some(a) => println!("{:?}: {:.1}", s, a),
            None => println!("{:?} has none", s),
        }
    }
    for s in shapes {
        if let Shape::Pair(n, name) = s {
            println!("{n} {name}");
        }
    }
    println!("{}", matches!(coins[0], Coin::Penny | Coin::Nickel));
}
