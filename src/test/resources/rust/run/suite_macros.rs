use std::collections::HashMap;
use std::thread;

macro_rules! check {
    ($left:expr, $right:expr) => {
        assert_eq!($left, $right, "{} was not {}", stringify!($left), stringify!($right))
    };
}

macro_rules! map {
    ($($k:expr => $v:expr),* $(,)?) => {{
        let mut m = HashMap::new();
        $(m.insert($k, $v);)*
        m
    }};
}

macro_rules! max {
    ($x:expr) => ($x);
    ($x:expr, $($rest:expr),+) => {{
        let a = $x;
        let b = max!($($rest),+);
        if a > b { a } else { b }
    }};
}

macro_rules! point {
    ($name:ident { $($field:ident: $t:ty),+ }) => {
        #[derive(Debug, Default, Clone)]
        struct $name {
            $($field: $t),+
        }
    };
}

macro_rules! run_all {
    ($($body:block)*) => {
        vec![$(thread::spawn(move || $body)),*].into_iter().map(|h| h.join().unwrap()).collect::<Vec<_>>()
    };
}

point!(Named { x: i32, name: String });

pub fn main() {
    check!(max!(3), 3);
    check!(max!(1, 9, 4), 9);
    let m = map! { "a" => 1, "b" => 2, };
    check!(m["a"] + m["b"], 3);
    println!("{:?}", Named { x: 1, ..Named::default() });
    println!("{:?}", run_all! { { 1 + 1 } { 2 * 2 } });
    println!("{}", stringify!(a + b));
}
