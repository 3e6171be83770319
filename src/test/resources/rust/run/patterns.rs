fn classify(n: i64) -> &'static str {
    match n {
        i64::MIN..=-1 => "negative",
        0 => "zero",
        1 | 2 | 3 => "few",
        x if x % 2 == 0 => "even",
        4..=99 => "odd",
        _ => "many",
    }
}

fn describe(v: &[i32]) -> String {
    match v {
        [] => "empty".to_string(),
        [one] => format!("just {one}"),
        [first, .., last] if first == last => format!("{first} at both ends"),
        [first, rest @ ..] => format!("{} then {:?}", first, rest),
    }
}

struct Point {
    x: i32,
    y: i32,
    z: i32,
}

fn main() {
    for n in [-5, 0, 2, 10, 11, 101] {
        print!("{} ", classify(n));
    }
    println!();
    for v in [&[][..], &[1], &[1, 2, 1], &[1, 2, 3]] {
        println!("{}", describe(v));
    }
    let Point { x, .. } = Point { x: 1, y: 2, z: 3 };
    match (Point { x: 0, y: 7, z: 9 }, x) {
        (Point { x: 0, y, z: depth @ 5..=10 }, 1) => println!("{} {}", y, depth),
        _ => println!("other"),
    }
    let pairs = [(1, Some('a')), (2, None), (3, Some('z'))];
    for &(n, c) in pairs.iter() {
        match (n, c) {
            (1, Some(c @ 'a'..='m')) => println!("first half {c}"),
            (_, None) => println!("none"),
            (n, Some(_)) => println!("{n}"),
        }
    }
    let ((a, b), [c, d]) = ((1, "two"), [3.5, 4.0]);
    println!("{a} {b} {c} {d}");
    let nested = Some(Ok::<Option<i32>, String>(Some(4)));
    if let Some(Ok(Some(n @ 1..))) = nested {
        println!("{n}");
    }
    let reference = &Some(String::from("r"));
    if let Some(s) = reference {
        println!("{}", s.len());
    }
    let mut opt = Some(1);
    if let Some(ref mut n) = opt {
        *n += 1;
    }
    println!("{:?}", opt);
    let Some(n) = opt else { panic!("none") };
    println!("{n}");
}
