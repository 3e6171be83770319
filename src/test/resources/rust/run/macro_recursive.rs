macro_rules! maximum {
    ($x:expr) => ($x);
    ($x:expr, $($rest:expr),+) => {
        {
            let a = $x;
            let b = maximum!($($rest),+);
            if a > b { a } else { b }
        }
    };
}

macro_rules! square {
    ($x:expr) => { $x * $x };
}

fn main() {
    let a = 3;
    println!("{}", maximum!(1, a + 4, 5, 2));
    println!("{}", square!(a + 1));
}
