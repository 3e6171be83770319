#![allow(unused_variables)]

fn by_move(v: [String; 3]) {
    let [a, _, c] = v;
    println!("{} {}", a, c);
    println!("{}", v[1]);
}

fn rest_moved(v: [String; 3]) {
    let [a, ..] = v;
    let [.., c] = v;
    println!("{} {}", a, c);
}

fn same_moved(v: [String; 3]) {
    let [a, ..] = v;
    let [b, ..] = v;
    println!("{} {}", a, b);
}

fn borrowed(v: &mut [String]) {
    if let [first, rest @ ..] = v {
        first.push('!');
        for r in rest {
            r.push_str(first);
        }
    }
}

fn overlapping(v: &mut [String]) {
    let [first, ..] = v else { return };
    let [second, ..] = v else { return };
    first.push('x');
    second.push('y');
}

fn nested(v: &mut [(i32, Vec<i32>)]) {
    match v {
        [(n, list), ..] => list.push(*n),
        [] => {}
    }
}

fn main() {
    let s = || [String::new(), String::new(), String::new()];
    by_move(s());
    rest_moved(s());
    same_moved(s());
    borrowed(&mut s());
    overlapping(&mut s());
    nested(&mut [(1, vec![])]);
}
