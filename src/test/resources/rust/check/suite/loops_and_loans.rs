fn grow(v: &mut Vec<i32>) {
    v.push(0);
}

fn loan_kept_over_iterations() {
    let mut v = vec![1];
    let mut last: Option<&i32> = None;
    for _ in 0..2 {
        grow(&mut v);
        last = v.last();
    }
    println!("{:?}", last);
}

fn loan_dies_each_iteration() {
    let mut v = vec![1];
    for _ in 0..2 {
        grow(&mut v);
        let last = v.last();
        println!("{:?}", last);
    }
}

fn break_with_loan() {
    let mut v = vec![1];
    let r = loop {
        grow(&mut v);
        if v.len() > 2 {
            break &v;
        }
    };
    println!("{:?}", r);
    grow(&mut v);
}

fn while_condition() {
    let mut v = vec![1];
    let r = &v;
    while r.len() < 3 {
        grow(&mut v);
    }
}

fn continue_skips_move() {
    let v = vec![1];
    for i in 0..3 {
        if i < 2 {
            continue;
        }
        drop(v);
    }
}

fn main() {
    loan_kept_over_iterations();
    loan_dies_each_iteration();
    break_with_loan();
    while_condition();
    continue_skips_move();
}
