struct P {
    x: i32,
}

fn main() {
    let mut p = P { x: 1 };
    p.x = 2;
    println!("{}", p.x);
}
