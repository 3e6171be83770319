struct P { a: i32, b: i32 }
struct D(#[allow(dead_code)] i32);
impl Drop for D { fn drop(&mut self) {} }
fn param(mut n: i32) -> i32 { n = 5; n }
fn param2(mut n: i32) { println!("{n}"); n = 6; }
fn early(c: bool) -> i32 { let mut r = 0; if c { r = 1; } else { r = 2; } r }
fn opt() -> Option<i32> { let mut v = None; v = Some(3); v }
fn never(c: bool) { let x; if c { x = 1; } else { x = 2; } }
fn main() {
    let mut x = 1;
    x = 2;
    println!("{x}");
    let mut i = 0;
    while i < 3 { println!("{i}"); i += 1; }
    i = 0;
    let mut p = P { a: 1, b: 2 };
    p.a = 3;
    p = P { a: 2, b: 3 };
    println!("{} {}", p.a, p.b);
    p.b = 5;
    let mut d = D(1);
    d = D(2);
    let mut s = String::from("a");
    s = String::from("b");
    println!("{s}");
    s = String::new();
    let mut c = 0;
    let mut f = move || { c += 1; println!("x"); };
    f();
    let mut g = 0;
    let h = || { g = 5; };
    let _ = h;
    let (mut q, w) = (1, 2);
    q = w;
    println!("{q}");
    let mut t = 5;
    t += 1;
    let mut arr = [0; 3];
    arr[0] = 1;
    let mut acc = 0;
    for k in 0..3 { acc += k; }
    acc = 9;
    println!("{acc}");
    acc = param(1);
    println!("{} {:?} {}", early(true), opt(), acc);
    param2(1); never(true);
    let mut last = 0;
    loop { last = 1; break; }
    match 3 { mut z => { z = 4; println!("{z}"); } }
}
