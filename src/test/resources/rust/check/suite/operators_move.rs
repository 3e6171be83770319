use std::ops::Add;

#[derive(Debug)]
struct Big(Vec<u32>);

impl Add for Big {
    type Output = Big;
    fn add(mut self, other: Big) -> Big {
        self.0.extend(other.0);
        self
    }
}

#[derive(Debug, Clone, Copy)]
struct Small(u32);

impl Add for Small {
    type Output = Small;
    fn add(self, other: Small) -> Small {
        Small(self.0 + other.0)
    }
}

fn main() {
    let a = Small(1);
    let b = a + a;
    println!("{:?} {:?}", a, b);
    let x = Big(vec![1]);
    let y = Big(vec![2]);
    let z = x + y;
    println!("{:?} {:?}", z, x);
    let s = String::from("s");
    let t = s + "t";
    println!("{} {}", s, t);
    let mut u = String::new();
    u += &u.clone();
    let w = z + z;
    println!("{:?}", w);
}
