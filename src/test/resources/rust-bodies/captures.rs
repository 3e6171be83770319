#![allow(unused)]
use std::sync::Arc; use std::sync::Mutex; use std::rc::Rc; use std::cell::RefCell;
struct P { x: String, y: (i32, String), b: Box<Q> } struct Q { n: i32, s: String } struct D(String, i32);
impl Drop for D { fn drop(&mut self) {} }
struct S<'a> { r: &'a P, m: &'a mut P, v: Vec<i32>, o: Option<String> }
enum E { A(String), B(i32) } enum One { V(String, i32) }
fn p() -> P { loop {} } fn q() -> Q { loop {} }
impl P { fn look(&self) {} fn change(&mut self) {} fn take(self) {} }
fn main() {
    { let mut a = p(); let c = || { a.y.0 += 1; }; }
    { let mut a = p(); let c = || { println!("{}", a.x); }; }
    { let mut a = p(); let c = || { let z = a.x; }; }
    { let mut a = p(); let c = move || { a.y.0 }; }
    { let mut a = p(); let c = || { a.change(); a.x.len() }; }
    { let mut a = p(); let c = || { a.y.1.push('x'); println!("{}", a.x); }; }
    { let mut a = p(); let c = || { a.b.n += 1; }; }
    { let mut a = p(); let c = move || { a.b.n += 1; }; }
    { let mut a = p(); let c = || { let z = a.b.s; }; }
    { let mut a = p(); let r = &mut a; let c = || { r.x.push('c'); }; }
    { let mut a = p(); let r = &mut a; let c = move || { r.x.push('c'); }; }
    { let a = p(); let r = &a; let c = || { r.y.1.len() }; }
    { let a = p(); let r = &a; let c = move || { r.y.1.len() }; }
    { let d = D(String::new(), 1); let c = || { d.1 + 1 }; }
    { let d = D(String::new(), 1); let c = move || { println!("{}", d.0); }; }
    { let d = D(String::new(), 1); let c = move || { d.1 }; }
    { let t = (String::new(), String::new()); let c = || { let (a, _) = t; }; }
    { let t = (String::new(), String::new()); let c = || { let _ = t; }; }
    { let t = (String::new(), String::new()); let c = || { let (a, ref b) = t; }; }
    { let e = E::A(String::new()); let c = || match e { E::A(ref s) => s.len(), E::B(_) => 0 }; }
    { let e = E::A(String::new()); let c = || match e { E::A(s) => s.len(), E::B(_) => 0 }; }
    { let e = One::V(String::new(), 1); let c = || match e { One::V(ref s, _) => s.len() }; }
    { let e = One::V(String::new(), 1); let c = || match e { One::V(_, n) => n }; }
    { let mut v = vec![1]; let c = || { v[0] += 1; }; }
    { let mut v = [p(), p()]; let c = || { v[0].y.0 += 1; }; }
    { let mut v = [1, 2]; let c = move || v[1]; }
    { let x = 5; let s = String::new(); let c = || { let d = || { println!("{}{}", x, s); }; }; }
    { let mut x = 5; let s = String::new(); let c = || { let mut d = || { x += 1; drop(s); }; d(); }; }
    { let a = p(); let mut b = p(); let mut s = S { r: &a, m: &mut b, v: vec![], o: None }; let c = || { s.m.y.0 = 2; s.r.look(); s.v.push(1); }; }
    { let a = p(); let mut b = p(); let mut s = S { r: &a, m: &mut b, v: vec![], o: None }; let c = move || { s.m.y.0 = 2; s.r.look(); }; }
    { let a = p(); let mut b = p(); let mut s = S { r: &a, m: &mut b, v: vec![], o: None }; let c = || { if let Some(t) = &mut s.o { t.push('x'); } }; }
    { let a = p(); let mut b = p(); let mut s = S { r: &a, m: &mut b, v: vec![], o: None }; let c = || { let m = &mut *s.m; m.change(); }; }
    { let m = Arc::new(Mutex::new(1)); let c = move || { *m.lock().unwrap() += 1; }; }
    { let m = Arc::new(Mutex::new(p())); let c = || { m.lock().unwrap().change(); }; }
    { let r = Rc::new(RefCell::new(p())); let c = || { r.borrow_mut().y.0 = 1; }; }
    { let mut n = 0; let pt = &raw mut n; let c = move || unsafe { *pt += 1 }; }
    { let mut n = (0, 0); let pt = &raw mut n; let c = || unsafe { (*pt).0 += 1 }; }
    { let mut x = Some(p()); let c = || { x.take(); }; }
    { let mut x = Some(p()); let c = || { x = None; }; }
    { let f = |n: i32| n; let c = || f(1); }
    { let mut k = 0; let mut f = || k += 1; let c = || { f(); }; }
    { let s = String::new(); let f = || drop(s); let c = || f(); }
    { let mut a = p(); let c = || { a.y = (1, String::new()); a.y.0 }; }
    { let mut a = p(); let c = || { let y = &a.y; let z = &mut a.x; }; }
    { let mut a = p(); let c = || { let P { x, .. } = &mut a; x.push('a'); }; }
    { let mut a = p(); let c = || { let P { ref x, y: (ref mut n, _), .. } = a; *n = x.len() as i32; }; }
    { let a = (1, (2, 3)); let c = || { let (x, (y, z)) = a; x + y + z }; }
    { let a = (1, 2); let c = || match a { (1, _) => 1, _ => 2 }; }
    { let a: &[i32] = &[1]; let c = || match a { [] => 0, [x, ..] => *x }; }
    { let mut a = p(); let mut r = &mut a; let mut rr = &mut r; let c = || { rr.y.0 = 1; }; }
    { let a = p(); let b = p(); let c = || P { x: String::new(), ..a }; }
    { let mut a = vec![1]; let c = || { for x in &mut a { *x += 1; } }; }
    { let mut a = vec![1]; let c = || { for x in a { } }; }
    { let mut it = 0..3; let c = || { while let Some(x) = it.next() { } }; }
    { let a = p(); let c = || { a.take(); }; }
    { let a = p(); let c = || { assert_eq!(a.y.0, 1); }; }
    { let mut t = (0, 0); let mut u = 1; let c = || { (t.0, u) = (1, 2); }; }
    { let b = Box::new((1, String::new())); let c = || { b.0 }; }
    { let b = Box::new((1, String::new())); let c = move || { b.0 }; }
    { let b: Box<dyn Fn()> = Box::new(|| ()); let c = || b(); }
    { let mut b: Box<dyn FnMut()> = Box::new(|| ()); let c = || b(); }
    { let b: Box<dyn FnOnce()> = Box::new(|| ()); let c = || b(); }
}
