fn inc(x: &mut i32) {
    *x += 1;
}

fn implicit(x: &mut i32) {
    inc(x);
    inc(x);
}

fn generic_takes_it<T>(x: T) -> T {
    x
}

fn moved_by_generic(x: &mut i32) {
    let y = generic_takes_it(x);
    *y += 1;
    *x += 1;
}

fn reborrowed_for_generic(x: &mut i32) {
    let y = generic_takes_it(&mut *x);
    *y += 1;
    *x += 1;
}

fn annotated(x: &mut i32) {
    let y: &mut i32 = x;
    *y += 1;
    *x += 1;
}

fn inferred(x: &mut i32) {
    let y = x;
    *y += 1;
    *x += 1;
}

fn through_shared<'a>(x: &'a &'a mut i32) -> &'a i32 {
    let y: &'a i32 = &**x;
    **x = 1;
    y
}

fn returned<'a>(x: &'a mut [i32]) -> Option<&'a mut i32> {
    for v in x.iter_mut() {
        if *v > 1 {
            return Some(v);
        }
    }
    x.first_mut()
}

fn main() {
    let mut n = 1;
    implicit(&mut n);
    moved_by_generic(&mut n);
    reborrowed_for_generic(&mut n);
    annotated(&mut n);
    inferred(&mut n);
    through_shared(&&mut n);
    returned(&mut [n]);
}
