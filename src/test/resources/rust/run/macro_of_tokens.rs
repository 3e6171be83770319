macro_rules! calculate {
    (eval $e:expr) => {
        println!("{} = {}", stringify!($e), $e)
    };
    (eval $e:expr, $(eval $es:expr),+) => {{
        calculate! { eval $e }
        calculate! { $(eval $es),+ }
    }};
}

macro_rules! count {
    () => { 0usize };
    ($head:tt $($tail:tt)*) => { 1usize + count!($($tail)*) };
}

macro_rules! my_vec {
    ($($x:expr),*) => {{
        let mut v = Vec::with_capacity(count!($($x)*));
        $(v.push($x);)*
        v
    }};
    ($x:expr; $n:expr) => { vec![$x; $n] };
}

fn main() {
    calculate! {
        eval 1 + 2,
        eval 3 * 4,
        eval (5 + 6) / 2
    }
    println!("{}", count!(a b c d));
    println!("{:?} {:?}", my_vec![1, 2, 3], my_vec![0; 2]);
}
