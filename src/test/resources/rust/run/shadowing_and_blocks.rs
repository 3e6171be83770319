fn main() {
    let x = 5;
    let x = x + 1;
    {
        let x = x * 2;
        println!("inner {x}");
    }
    println!("outer {x}");
    let spaces = "   ";
    let spaces = spaces.len();
    println!("{spaces}");
    let y = {
        let a = 3;
        let b = 4;
        a * a + b * b
    };
    let sign = if y > 20 { "big" } else if y == 20 { "twenty" } else { "small" };
    println!("{y} {sign}");
    let z;
    if sign.len() == 3 {
        z = 'b';
    } else {
        z = 's';
    }
    println!("{z}");
    let (mut a, mut b) = (1, 2);
    (a, b) = (b, a + b);
    [a, b] = [b, a];
    println!("{a} {b}");
    let unit = ();
    println!("{:?} {:?}", unit, { a += 1; });
    let t = (1, ("x", 2.5), [1, 2]);
    println!("{} {} {} {:?}", t.0, t.1.0, t.2[1], t);
    let f = |x: i32| -> i32 { let x = x + 1; x * x };
    println!("{}", f(2));
    let value: u8 = "200".parse().unwrap();
    let value = value as i8;
    println!("{value}");
}
