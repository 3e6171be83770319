fn call<F: FnOnce()>(f: F) {
    f()
}

fn call_mut<F: FnMut()>(mut f: F) {
    f();
    f()
}

fn two_readers() {
    let x = 3;
    let c1 = || x + 1;
    let c2 = || x + 2;
    assert_eq!(c1() + c2(), 9);
}

fn writer_and_reader() {
    let mut x = 3;
    let c1 = || x = 4;
    let c2 = || x * 5;
    c2();
    drop(c1);
}

fn two_writers() {
    let mut x = 3;
    let c1 = || set(&mut x);
    let c2 = || set(&mut x);
    call(c1);
    call(c2);
}

fn set(x: &mut i32) {
    *x = 4;
}

fn write_through_shared() {
    let x = &3;
    call(|| set(&mut *x));
}

fn moved_into_closure_twice() {
    let s = String::from("s");
    call(move || drop(s));
    call(move || drop(s));
}

fn moved_by_fn_mut() {
    let s = String::from("s");
    call_mut(|| drop(s));
}

fn nested() {
    let mut x = 0;
    call_mut(|| {
        call(|| x += 1);
    });
    assert_eq!(x, 2);
}

fn main() {
    two_readers();
    writer_and_reader();
    two_writers();
    write_through_shared();
    moved_into_closure_twice();
    moved_by_fn_mut();
    nested();
}
