package interleave.language.rust.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
    private static final String ITEMS = """
            use std::rc::Rc; use std::sync::{Arc, Mutex}; use std::fmt::Debug;
            struct P { x: i32, v: Vec<i32> }
            impl P { fn look(&self) -> i32 { self.x } fn change(&mut self) {} fn take(self) {} }
            fn id<T>(t: T) -> T { t }
            fn mutably(p: &mut P) {}
            fn shown(d: &dyn Debug) {}
            fn slice(s: &[i32]) {}
            fn call<F: Fn(i32) -> i32>(f: F) -> i32 { f(1) }
            fn never() -> ! { loop {} }
            fn num() -> i32 { 1 }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            let x = 5; let y: u8 = x;                ~ { let x: u8 = 5u8; let y: u8 = x; }
            let x = 1; let y = 2.5;                  ~ { let x: i32 = 1i32; let y: f64 = 2.5; }
            let x = -128i8;                          ~ { let x: i8 = -128i8; }
            p.look();                                ~ { look(&p); }
            p.change();                              ~ { change(&2 p); }
            p.take();                                ~ { take(p); }
            let r = &mut p; r.change();              ~ { let r: &mut P = &mut p; change(&2 (*r)); }
            let r = &mut p; mutably(r);              ~ { let r: &mut P = &mut p; mutably(&2 (*r)); }
            let b = Box::new(p); b.look();           ~ { let b: Box<P> = new(p); look(&(*b)); }
            let b = Rc::new(p); b.look();            ~ { let b: Rc<P> = new(p); look(&(*Deref::deref::<Rc<P>>(&b))); }
            m.lock().unwrap().change();              ~ { change(&2 (*DerefMut::deref_mut::<std::sync::MutexGuard<'_, P>>(&mut unwrap(lock(&(*Deref::deref::<Arc<std::sync::Mutex<P>>>(&m))))))); }
            p.v[0] = 1;                              ~ { (*IndexMut::index_mut::<Vec<i32>>(&mut p.1, 0usize)) = 1i32; }
            p.v[0];                                  ~ { (*Index::index::<Vec<i32>>(&p.1, 0usize)); }
            let a = [1, 2]; a[1];                    ~ { let a: [i32; 2] = [1i32, 2i32]; a[1usize]; }
            let a = [1, 2]; a.len();                 ~ { let a: [i32; 2] = [1i32, 2i32]; len(&a as! &[i32]); }
            slice(&[1, 2]);                          ~ { slice(&(*&[1i32, 2i32]) as! &[i32]); }
            slice(&p.v);                             ~ { slice(&(*Deref::deref::<Vec<i32>>(&(*&p.1)))); }
            shown(&p.x);                             ~ { shown(&(*&p.0) as! &dyn Debug); }
            1 + p.x;                                 ~ { (1i32 + p.0); }
            String::new() + "a";                     ~ { Add::add::<String>(new(), "a"); }
            p.x == 1;                                ~ { (p.0 == 1i32); }
            Some(1) == None;                         ~ { PartialEq::eq::<Option<i32>>(&Some(1i32), &None{}); }
            p.x += 1;                                ~ { p.0 += 1i32; }
            let f = |n| n + 1; f(2u8);               ~ { let f: {closure} = FN|n: u8| (n + 1u8); Fn::call::<{closure}>(&f, (2u8)); }
            let mut k = 0; let mut f = || k += 1; f();  ~ { let k: i32 = 0i32; let f: {closure} = FN_MUT|| k += 1i32; FnMut::call_mut::<{closure}>(&mut f, ()); }
            call(|n| n * 2);                         ~ { call(FN|n: i32| (n * 2i32)); }
            let f: fn(i32) -> i32 = |n| n;           ~ { let f: fn(i32) -> i32 = FN|n: i32| n as! fn(i32) -> i32; }
            let f: fn() -> i32 = num;                ~ { let f: fn() -> i32 = num as! fn() -> i32; }
            let x: i32 = if true { 1 } else { never() };  ~ { let x: i32 = if true { 1i32 } else { never() }; }
            let x = loop { break 5; };               ~ { let x: i32 = loop { break 5i32; }; }
            while false {}                           ~ { loop if false { } else break }
            let x = 'a: { if true { break 'a 1; } 2 };  ~ { let x: i32 = { if true { break 1i32; }; 2i32 }; }
            if let Some(x) = Some(1) { id(x); }      ~ { if let Some(x) = Some(1i32) { id(x); } }
            match &o { Some(x) => x, None => &0 };   ~ { match &o { &Some(ref x) => x, &None() => &0i32 }; }
            match o { Some(ref mut x) if *x > 1 => {} _ => {} }  ~ { match o { Some(ref mut x) if ((*x) > 1i32) => { }, _ => { } } }
            let (a, b); (a, b) = (1, 2);             ~ { let (a, b): (i32, i32); { let (lhs#0, lhs#1): (i32, i32) = (1i32, 2i32); a = lhs#0; b = lhs#1; }; }
            let Some(n) = o else { return };         ~ { let Some(n): Option<i32> = o else { return }; }
            let q = P { x: 2, ..p };                 ~ { let q: P = P{0: 2i32, ..p}; }
            let c = 'x' as u32 as f64;               ~ { let c: f64 = 120 as u32 as f64; }
            matches!(o, Some(1));                    ~ { match o { Some(1) => true, _ => false }; }
            let s: u64 = vec![1, 2].iter().sum();    ~ { let s: u64 = Iterator::sum::<std::slice::Iter<'_, u64>>(iter(&(*Deref::deref::<Vec<u64>>(&vec_of([1u64, 2u64]))))); }
            for i in 0..3 { id(i); }                 ~ { match IntoIterator::into_iter::<Range<i32>>(Range{0: 0i32, 1: 3i32}) { iter => loop match Iterator::next::<Range<i32>>(&mut iter) { None() => break, Some(i) => { id(i); } } } }
            """)
    void whatIsMeantIsWrittenOut(String text, String expected) {
        Inferred inferred = Inferred.of(ITEMS + "fn f(mut p: P, m: Arc<Mutex<P>>, mut o: Option<i32>) { " + text + " }");
        assertEquals(expected, TypedText.of(inferred.body("f").value()));
    }
}
