use std::fmt;

struct Money(i64);

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("${}.{:02}", self.0 / 100, self.0 % 100);
        f.pad(&text)
    }
}

impl fmt::LowerHex for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}

struct Grid(Vec<Vec<u8>>);

impl fmt::Display for Grid {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (i, row) in self.0.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            for cell in row {
                write!(f, "{:>3}", cell)?;
            }
        }
        Ok(())
    }
}

fn main() {
    let (name, n, x) = ("ann", 42, 3.14159);
    println!("{} {0} {1} {name} {name:?}", name, n);
    println!("[{:5}] [{:<5}] [{:>5}] [{:^5}] [{:*^7}] [{:->6}]", n, n, n, n, n, n);
    println!("[{:5}] [{:<5}] [{:>5}] [{:^5}] [{:.2}] [{:>6.2}]", name, name, name, name, name, name);
    println!("[{:.2}] [{:8.3}] [{:08.2}] [{:+}] [{:+.1}] [{:e}]", x, x, -x, n, x, 1234.5);
    println!("[{:05}] [{:+05}] [{:#x}] [{:#X}] [{:08b}] [{:#010b}] [{:o}] [{:#o}]", n, n, 255, 255, 5, 5, 8, 8);
    println!("[{:x}] [{:#06x}] [{:X}]", -1i8, 171u8, 3735928559u32);
    let (width, precision) = (9, 3);
    println!("[{:width$}] [{:>1$}] [{:.*}] [{x:width$.precision$}] [{:>w$.p$}]", n, 7, 2, x, x, w = 8, p = 1);
    println!("{{}} {{{}}} {:?} {:?} {:?}", n, "quo\"te\n\t\\", 'c', '\'');
    println!("{:?} {:?} {:?} {:?} {:?}", 1.0, 0.1 + 0.2, 1e21, f64::NAN, -f64::INFINITY);
    println!("{} {} {} {} {}", 1.0, 1.5e10, 1e-7, f32::MAX, 100000000.0f32);
    println!("{:?} {:?} {:?}", (1, "a", [2.5]), Some(Ok::<u8, ()>(3)), ());
    println!("[{:>10}] [{:<10}] [{}] [{:x}]", Money(1234), Money(5), Money(100000), Money(255));
    println!("{}", Grid(vec![vec![1, 20], vec![255, 4]]));
    println!("{:5}|{:<5}|{:^5}|{:?}", true, false, 'x', "é→日");
    println!("{:02}:{:02}:{:06.3}", 5, 7, 1.5);
    println!("{:?} {:02?} {:x?} {:.1?}", [1, 2], [1, 2], [10, 255], [0.25, 1.0]);
    let s = format!("{:>1$}", "r", 4) + &format!("{n:>5}{n:<4}|");
    println!("{s} {}", s.len());
    eprintln!("to stderr {n:#?}");
    eprint!("no newline");
    eprintln!();
    print!("a");
    print!("b\n");
    println!();
    println!("{0:?} {0:#?} {1:>+8.2e}", 7, 12345.678);
    assert_eq!(format!("{n}-{}", n + 1), "42-43", "message {}", n);
    println!("line one
line two \
     continued");
    println!(r"raw \n {}", r#"with "quotes""#);
    println!("{}", concat!("con", "cat", 1));
}
