use std::fmt;

struct Hex(u32);
impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "0x{:04X}", self.0)
    }
}
impl fmt::LowerHex for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::LowerHex::fmt(&self.0, f)
    }
}

#[derive(Debug)]
struct P { x: f64, name: String, tags: Vec<u8> }

fn main() {
    println!("{:x?} {:X?} {:#x?}", vec![10, 255], [171u8, 16], (17, 18));
    println!("[{:>8}] [{:<8}] [{:^8}] [{:*^9}]", "ab", "cd", "ef", "g");
    println!("{:+} {:+.2} {:08.3} {:e}", 5, 1.5, -3.14159, 1234.5);
    println!("{:#b} {:#o} {:#010x} {:b}", 5, 64, 255, -3i8);
    let (w, p) = (10, 3);
    println!("[{:w$.p$}] [{:>1$}] [{:.*}]", 2.718281828, 7, 2, 1.23456);
    println!("{:>6}|{:x}|{}", Hex(255), Hex(255), Hex(7));
    println!("{0} {1} {0} {name}", "a", "b", name = "n");
    println!("{:?} {:?}", "tab\t\"q\" \u{1F600} \n", 'x');
    println!("{:5}|{:<5}|{:^5}|{:>5}", true, 'c', 1.5, "é");
    let v = P { x: 1.0, name: "n".into(), tags: vec![1, 2] };
    println!("{v:?}");
    println!("{v:#?}");
    println!("{{}} {:02}:{:02}", 5, 7);
    println!("{:?} {:?} {:?}", 1.0f64, 0.1f32, 1e21);
    println!("{:10.3?}|{:<10?}|", 1.0, Some(1));
    println!("{:p}", std::ptr::null::<i32>());
    eprintln!("{:>width$}", "err", width = 6);
}
